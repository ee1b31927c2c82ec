/**
 * Tells the tracked changes that fixes made here have left from those of others: the file says how many there are, not
 * whose doing they were. Where it cannot be told, a change counts as somebody else's, so that none is passed over.
 */
export class OwnRevisions {
  private total = 0;
  private own = 0;
  private mayGrowBy = 0;

  /** So many edits of words were made as tracked changes: each leaves a deletion and an insertion at most. */
  made(edits: number): void {
    this.mayGrowBy += 2 * edits;
  }

  /** The changes now in the document, as just read; gives how many of them are from fixes. */
  among(total: number): number {
    const grown = total - this.total;
    const change = grown > 0 ? Math.min(grown, this.mayGrowBy) : grown;
    this.own = Math.max(0, this.own + change);
    [this.total, this.mayGrowBy] = [total, 0];
    return this.own;
  }
}
