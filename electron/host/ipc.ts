import { clipboard, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import * as v from 'valibot'
import type { LibraryApi } from '../../shared/api'
import { COMMANDS } from '../../shared/command'
import { type MenuState, WHAT_TO_CHOOSE, type WhatToChoose } from '../../shared/desktop'
import { type Failure, failureOf, OqyrmanError } from '../../shared/failure'
import { answer, type Reply } from '../../shared/pipe'
import { CHANNELS } from './channels'
import type { Grants } from './grants'
import { PAGE_ORIGIN } from './page-address'

interface IpcOptions {
  /** The page that may ask; null while no window is open. */
  readonly page: () => WebContents | null
  /** Throws where the library is closed. */
  readonly api: () => LibraryApi
  readonly grants: Grants
  readonly chooseFiles: (what: WhatToChoose) => Promise<readonly string[]>
  readonly showLibraryFolder: () => Promise<void>
  readonly onMenu: (state: MenuState) => void
  /** Throws an OqyrmanError where it could not be written. */
  readonly savePdf: (name: string) => Promise<void>
}

const pathsCheck = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))),
  v.maxLength(100_000),
)
const textCheck = v.pipe(v.string(), v.maxLength(10_000_000))
const nameCheck = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000))
const whatCheck = v.picklist(WHAT_TO_CHOOSE)
const menuText = v.pipe(v.string(), v.maxLength(500))
const commandsCheck = v.pipe(v.array(v.picklist(COMMANDS)), v.maxLength(COMMANDS.length))
const menuCheck = v.strictObject({
  undo: v.nullable(menuText),
  redo: v.nullable(menuText),
  off: commandsCheck,
  on: commandsCheck,
  accelerators: v.pipe(
    v.array(v.strictObject({ command: v.picklist(COMMANDS), keys: menuText })),
    v.maxLength(COMMANDS.length),
  ),
})

/** Answers the page's requests, and nobody else's. */
export function registerIpc(options: IpcOptions): void {
  const { page, api, grants, chooseFiles, savePdf, showLibraryFolder, onMenu } = options
  const underWay = new Map<unknown, AbortController>()

  ipcMain.handle(
    CHANNELS.call,
    async (event, method: unknown, request: unknown, call: unknown): Promise<Reply> => {
      const controller = new AbortController()
      try {
        checkSender(event, page())
        const refused = grants.refusal(method, request)
        if (refused !== null) return refused
        underWay.set(call, controller)
        return await answer(api(), method, request, controller.signal)
      } catch (thrown) {
        return { ok: false, failure: failureOf(thrown) }
      } finally {
        // A page that was loaded anew counts its calls from the start.
        if (underWay.get(call) === controller) underWay.delete(call)
      }
    },
  )

  ipcMain.on(CHANNELS.cancel, (event, call: unknown) => {
    if (foreignSender(event, page()) === null) underWay.get(call)?.abort()
  })

  ipcMain.handle(CHANNELS.grantPaths, (event, paths: unknown) => {
    checkSender(event, page())
    return checked(pathsCheck, paths, 'grantFiles').map(path => grants.add(path))
  })

  ipcMain.handle(CHANNELS.chooseFiles, async (event, what: unknown) => {
    checkSender(event, page())
    const chosen = await chooseFiles(checked(whatCheck, what, 'chooseFiles'))
    return chosen.map(path => grants.add(path))
  })

  ipcMain.handle(CHANNELS.savePdf, async (event, name: unknown): Promise<Reply> => {
    try {
      checkSender(event, page())
      await savePdf(checked(nameCheck, name, 'savePdf'))
      return { ok: true, value: null }
    } catch (thrown) {
      return { ok: false, failure: failureOf(thrown) }
    }
  })

  ipcMain.handle(CHANNELS.showLibraryFolder, event => {
    checkSender(event, page())
    return showLibraryFolder()
  })

  ipcMain.on(CHANNELS.menu, (event, state: unknown) => {
    const checked = v.safeParse(menuCheck, state)
    if (foreignSender(event, page()) === null && checked.success) onMenu(checked.output)
  })

  ipcMain.handle(CHANNELS.copyText, (event, text: unknown) => {
    checkSender(event, page())
    return clipboard.writeText(checked(textCheck, text, 'copyText'))
  })
}

function checkSender(event: IpcMainInvokeEvent, page: WebContents | null): void {
  const foreign = foreignSender(event, page)
  if (foreign !== null) throw refusal({ kind: 'wrong-sender', detail: foreign })
}

/** Who sent it, where that is not the page; null for the page. */
function foreignSender(
  { senderFrame }: IpcMainInvokeEvent | IpcMainEvent,
  page: WebContents | null,
): string | null {
  // A frame that has navigated away or was destroyed: its requests are nobody's.
  if (senderFrame === null) return 'a frame that is gone'
  const isPage = page !== null && senderFrame === page.mainFrame && senderFrame.origin === PAGE_ORIGIN
  return isPage ? null : senderFrame.origin
}

function checked<T>(check: v.GenericSchema<unknown, T>, value: unknown, method: string): T {
  const result = v.safeParse(check, value)
  if (!result.success)
    throw refusal({ kind: 'wrong-payload', method, detail: result.issues[0]?.message ?? '' })
  return result.output
}

const refusal = (failure: Failure) => new OqyrmanError(failure)
