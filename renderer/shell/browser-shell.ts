import { createAddressBar } from './address-bar'
import { createBrowserPipe, createHost, unwrapped } from './browser-pipe'
import { chooseInBrowser } from './choose-files'
import { readDroppedFiles } from './dropped-files'
import { onHidden } from './leaving'
import { followSecret, takeSecret } from './secret'
import type { Connection, Shell } from './shell'
import { stageFiles } from './stage-files'

/** The shell of the browser host: files are handed over by their bytes, because a page does not learn their paths. */
export function createBrowserShell(): Shell {
  const host = createHost(takeSecret())
  followSecret()
  const listeners = new Set<(connection: Connection) => void>()
  const pipe = createBrowserPipe(host, connection => {
    for (const listener of listeners) listener(connection)
  })
  return {
    pipe,
    stage: (files, onStaged, signal) => stageFiles(host, files, onStaged, signal),
    async discard(paths) {
      for (const path of paths) unwrapped(await host.discard(path))
    },
    chooseFiles: async what => ({ kind: 'files', files: await chooseInBrowser(what) }),
    chooseFoldersToWatch: null,
    readDrop: readDroppedFiles,
    copyText: text => navigator.clipboard.writeText(text),
    print: () => window.print(),
    savePdf: null,
    addressBar: createAddressBar(),
    onLink: () => () => undefined,
    showLibraryFolder: null,
    tellMenu: null,
    onCommand: () => () => undefined,
    onLeaving: onHidden,
    isRunning: () =>
      fetch('/', { cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    // What is still on its way is sent on as the page goes.
    reload: async () => location.reload(),
    onConnection(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
