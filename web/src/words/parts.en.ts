// What the shared parts say, in English.

export const parts = {
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying.',
  retry: 'Try again',
  loading: 'Loading…',
  failureTitle: 'This could not be loaded.',
  unreachable: 'The server does not answer. The page goes on by itself as soon as it is back.',
  unknownFailure: 'Something went wrong in the page itself.',
  details: 'Details',
};
