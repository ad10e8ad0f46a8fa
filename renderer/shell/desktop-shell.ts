import type { DesktopBridge } from '../../shared/desktop'
import { unwrapped } from './browser-pipe'
import { createCallsUnderWay } from './calls-under-way'
import { onHidden } from './leaving'
import type { Shell } from './shell'

declare global {
  interface Window {
    /** There in the desktop host only. */
    readonly oqyrman?: DesktopBridge<File>
  }
}

/** The shell of the desktop host: everything goes over the bridge of the preload. */
export function createDesktopShell(bridge: DesktopBridge<File>): Shell {
  let lastCall = 0
  const underWay = createCallsUnderWay()
  return {
    pipe: {
      call: (method, request, signal) => {
        const call = ++lastCall
        signal?.addEventListener('abort', () => bridge.cancel(call), { once: true })
        return underWay.add(bridge.call(method, request, call))
      },
      onEvent: bridge.onEvent,
    },
    async stage(files, onStaged) {
      const paths = await bridge.grantFiles(files)
      onStaged(files.length)
      return paths
    },
    // Nothing was copied.
    discard: async () => undefined,
    chooseFiles: async what => ({ kind: 'paths', paths: await bridge.chooseFiles(what) }),
    chooseFoldersToWatch: () => bridge.chooseFiles('folder-to-watch'),
    // A dropped folder is one entry here: the library walks it.
    readDrop: async data => [...data.files],
    copyText: text => bridge.copyText(text),
    print: () => window.print(),
    async savePdf(name) {
      unwrapped(await bridge.savePdf(name))
    },
    addressBar: null,
    onLink: bridge.onLink,
    showLibraryFolder: bridge.showLibraryFolder,
    tellMenu: bridge.tellMenu,
    onCommand: bridge.onCommand,
    // The page is part of the program.
    isRunning: async () => true,
    async reload() {
      await underWay.ended()
      location.reload()
    },
    onLeaving(listener) {
      onHidden(listener)
      // The window waits to be closed until the library has it.
      bridge.onLeaving(() => {
        listener()
        return underWay.ended()
      })
    },
    onConnection: () => () => undefined,
  }
}
