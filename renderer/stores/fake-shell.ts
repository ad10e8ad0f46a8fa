import type { Shell } from '../shell/shell'
import type { createFakeLibrary } from './fake-library'

/** A shell over a fake library. What it threw away is in `discarded`. `lose` and `regain` are its connection. */
export function createFakeShell({ api, onEvent }: ReturnType<typeof createFakeLibrary>) {
  const listeners = new Set<Parameters<Shell['onConnection']>[0]>()
  const connect = (connection: 'connected' | 'lost') => {
    for (const listener of listeners) listener(connection)
  }
  const discarded: string[] = []
  const leaving: (() => void)[] = []
  const shell: Shell = {
    pipe: {
      onEvent,
      async call() {
        return { ok: true, value: api }
      },
    },
    async stage(files, onStaged) {
      onStaged(files.length)
      return files.map(file => `/inbox/${file.name}`)
    },
    discard: async paths => void discarded.push(...paths),
    chooseFiles: async () => ({ kind: 'paths', paths: [] }),
    chooseFoldersToWatch: null,
    readDrop: async () => [],
    copyText: async () => undefined,
    print: () => undefined,
    savePdf: null,
    addressBar: null,
    onLink: () => () => undefined,
    showLibraryFolder: null,
    tellMenu: null,
    onCommand: () => () => undefined,
    isRunning: async () => true,
    reload: async () => undefined,
    onLeaving: listener => void leaving.push(listener),
    onConnection(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const leave = () => {
    for (const listener of leaving) listener()
  }
  return { shell, discarded, leave, lose: () => connect('lost'), regain: () => connect('connected') }
}
