/**
 * How the command ends: everything fine; the content (or the machine) at fault; the command itself misused; stopped
 * from the keyboard; stopped by another program.
 */
export const EXIT = { fine: 0, failed: 1, misused: 2, interrupted: 130, terminated: 143 } as const;

/** One of the numbers with which the command ends. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
