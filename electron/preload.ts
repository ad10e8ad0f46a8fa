import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { LibraryEvent } from '../shared/api'
import type { Command } from '../shared/command'
import type { DesktopBridge } from '../shared/desktop'
import type { Link } from '../shared/link'
import { CHANNELS } from './host/channels'

const onCommand = told<Command>(CHANNELS.command)
const onLink = told<Link>(CHANNELS.link)

/** What the main process tells the page; what comes while the page is still loading, such as a command that was chosen
 *  when no window was open, waits for it. */
function told<T>(channel: string) {
  const listeners = new Set<(message: T) => void>()
  const early: T[] = []
  ipcRenderer.on(channel, (_event, message: T) => {
    if (listeners.size === 0) early.push(message)
    for (const listener of listeners) listener(message)
  })
  return (listener: (message: T) => void) => {
    listeners.add(listener)
    for (const message of early.splice(0)) listener(message)
    return () => void listeners.delete(listener)
  }
}

const leaving: (() => Promise<void>)[] = []
ipcRenderer.on(CHANNELS.leave, async () => {
  await Promise.allSettled(leaving.map(leave => leave()))
  ipcRenderer.send(CHANNELS.left)
})

const bridge: DesktopBridge<File> = {
  call: (method, request, call) => ipcRenderer.invoke(CHANNELS.call, method, request, call),
  cancel: call => ipcRenderer.send(CHANNELS.cancel, call),
  onEvent(listener) {
    const hear = (_event: unknown, event: LibraryEvent) => listener(event)
    ipcRenderer.on(CHANNELS.event, hear)
    return () => ipcRenderer.removeListener(CHANNELS.event, hear)
  },
  onCommand,
  onLeaving: listener => void leaving.push(listener),
  onLink,
  // A file that a script made up lies nowhere and has an empty path.
  grantFiles: files =>
    ipcRenderer.invoke(CHANNELS.grantPaths, files.map(file => webUtils.getPathForFile(file)).filter(Boolean)),
  chooseFiles: what => ipcRenderer.invoke(CHANNELS.chooseFiles, what),
  showLibraryFolder: () => ipcRenderer.invoke(CHANNELS.showLibraryFolder),
  tellMenu: state => ipcRenderer.send(CHANNELS.menu, state),
  savePdf: name => ipcRenderer.invoke(CHANNELS.savePdf, name),
  copyText: text => ipcRenderer.invoke(CHANNELS.copyText, text),
}

contextBridge.exposeInMainWorld('oqyrman', bridge)
