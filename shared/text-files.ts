const TEXT_FILE = /^[^.].*\.(?:txt|text|md|log)$/isu

/** Whether a file of a folder is brought in with it, by its name: text that is not hidden. A file that a person names
 *  by itself is tried whatever it is called. */
export const isTextFile = (name: string): boolean => TEXT_FILE.test(name)
