// How large a package may be. Packages come from the internet: everything that is read has a limit.

const MIB = 1024 * 1024;

/** Files and folders of a package; large problem archives hold some thousand. */
export const MAX_FILES = 20_000;
/** Folders within folders; the format itself needs five. */
export const MAX_DEPTH = 12;
/** One file of test data. The format recommends 100 MiB; a V8 string ends at 512 MiB. */
export const MAX_FILE_BYTES = 256 * MIB;
/** One file that is parsed as a whole: YAML, source, statement. */
export const MAX_TEXT_BYTES = 4 * MIB;
/** A zip file. */
export const MAX_ZIP_BYTES = 512 * MIB;
/** All that a zip file unpacks to. */
export const MAX_UNPACKED_BYTES = 2048 * MIB;
