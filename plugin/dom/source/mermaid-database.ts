/** What Mermaid has read of a source; each kind of diagram has some of it. */
export interface Database {
  getData?(): unknown;
  getActors(): unknown;
  getMessages(): unknown;
  getTasks(): unknown;
  getCommitsArray(): unknown;
}
