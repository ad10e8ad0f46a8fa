import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { LibraryEvent } from '../shared/api'
import type { Command } from '../shared/command'
import type { DesktopBridge } from '../shared/desktop'
import { CHANNELS } from './host/channels'

const commandListeners = new Set<(command: Command) => void>()
// Commands that came while the page was still loading, such as one chosen when no window was open.
const early: Command[] = []

ipcRenderer.on(CHANNELS.command, (_event, command: Command) => {
  if (commandListeners.size === 0) early.push(command)
  for (const listener of commandListeners) listener(command)
})

const bridge: DesktopBridge<File> = {
  call: (method, request, call) => ipcRenderer.invoke(CHANNELS.call, method, request, call),
  cancel: call => ipcRenderer.send(CHANNELS.cancel, call),
  onEvent(listener) {
    const hear = (_event: unknown, event: LibraryEvent) => listener(event)
    ipcRenderer.on(CHANNELS.event, hear)
    return () => ipcRenderer.removeListener(CHANNELS.event, hear)
  },
  onCommand(listener) {
    commandListeners.add(listener)
    for (const command of early.splice(0)) listener(command)
    return () => commandListeners.delete(listener)
  },
  // A file that a script made up lies nowhere and has an empty path.
  grantFiles: files =>
    ipcRenderer.invoke(CHANNELS.grantPaths, files.map(file => webUtils.getPathForFile(file)).filter(Boolean)),
  chooseFiles: what => ipcRenderer.invoke(CHANNELS.chooseFiles, what),
  savePdf: name => ipcRenderer.invoke(CHANNELS.savePdf, name),
  copyText: text => ipcRenderer.invoke(CHANNELS.copyText, text),
}

contextBridge.exposeInMainWorld('oqyrman', bridge)
