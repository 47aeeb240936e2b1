// Buttons, and links that look like them.
import { Link, type LinkComponent } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { ariaKeys } from '../keys.ts';
import { isMac } from '../platform.ts';
import './button.css';

export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet';

type ButtonProps = ComponentProps<'button'> & {
  readonly kind?: ButtonKind | undefined;
  /** The keys that do the same, such as `Mod+Enter`. */
  readonly keys?: string | undefined;
};

export function Button({ kind = 'plain', keys, className = '', ...rest }: ButtonProps) {
  const shortcut = keys === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(keys, isMac) };
  return <button type="button" className={`button button-${kind} ${className}`} {...shortcut} {...rest} />;
}

/** A router link that looks like a button: `<ButtonLink to="/history">`. */
export const ButtonLink: LinkComponent<'a'> = ((props: ComponentProps<typeof Link>) => (
  <Link {...props} className={`button button-plain ${props.className ?? ''}`} />
)) as LinkComponent<'a'>;
