/** How long a test waits for what must come, ms: a machine may have other things to do. */
export const PATIENCE_MS = 30_000
