/** What keeps a disk from doing what it is asked, as two parts of a sentence without full stops. */
export interface Trouble {
  readonly reason: string;
  readonly remedy: string;
}

const FULL: Trouble = { reason: 'the disk is full', remedy: 'Make room on it and run the same command again' };
const FORBIDDEN: Trouble = {
  reason: 'the system does not let you',
  remedy: 'Ask whoever keeps this computer for the right to read and write there',
};
const WORN: Trouble = { reason: 'the disk has a fault there', remedy: 'Take a copy from another disk' };

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { reason: 'the disk can only be read', remedy: 'Copy the folder to another disk' },
  EIO: WORN,
  ENOENT: { reason: 'it is not there', remedy: 'Correct its name' },
  EBUSY: { reason: 'another program holds it', remedy: 'Close that program and run the same command again' },
};

/** Says for a person why a system call failed; nothing for an error that is none of the system's. */
export function describeTrouble(error: unknown): Trouble | undefined {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  return (
    TROUBLES[code] ?? { reason: `the system says ${code}`, remedy: 'Look at the disk, then run the command again' }
  );
}

/** The error as a sentence that says what was not done, why and what to do; any other error stays as it is. */
export function explainTrouble(what: string, error: unknown): unknown {
  const trouble = describeTrouble(error);
  return trouble ? new Error(`${what}: ${trouble.reason}. ${trouble.remedy}.`, { cause: error }) : error;
}
