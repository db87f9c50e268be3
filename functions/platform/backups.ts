/** A backup that was opened and found sound before it got its name. */
export type Backup = { name: string; bytes: number; madeAt: Date };

/** Why the latest backup was not made, and when that was known. */
export type BackupFailure = { at: Date; reason: 'disk-full' | 'failed' };

/** What is known of the copy that Litestream keeps elsewhere: when it was last restored and found whole, and when it last was not. */
export type OffsiteCopy = { verifiedAt: Date | null; failedAt: Date | null };

/** The backups that this process makes of its SQLite file. */
export type Backups = {
  /** The newest first. */
  list(): Promise<Backup[]>;
  /** When the next nightly one is due; null: they are off. */
  nextAt(): Promise<Date | null>;
  isMaking(): boolean;
  /** Since the last one that was made; undefined: none. */
  failure(): BackupFailure | undefined;
  /** The copy elsewhere; null: none was ever checked. */
  offsite(): Promise<OffsiteCopy | null>;
  /**
   * Makes one and verifies it, then deletes what is surplus. Answers its name at once: it is in the list when it is made.
   * Undefined while another is being made.
   */
  begin(): string | undefined;
};
