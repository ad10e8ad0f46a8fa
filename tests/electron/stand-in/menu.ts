interface Template {
  readonly id?: string
  readonly type?: string
  readonly label?: string
  readonly role?: string
  readonly accelerator?: string
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly click?: () => void
  readonly submenu?: readonly Template[]
}

class MenuItem {
  readonly id: string | undefined
  readonly type: string
  readonly label: string
  readonly role: string | undefined
  readonly accelerator: string | undefined
  readonly enabled: boolean
  readonly checked: boolean
  readonly submenu: Menu | undefined
  readonly click: () => void

  constructor({ id, type, label = '', role, accelerator, enabled, checked, click, submenu }: Template) {
    this.id = id
    this.type = type ?? (submenu === undefined ? 'normal' : 'submenu')
    this.label = label
    this.role = role
    this.accelerator = accelerator
    this.enabled = enabled ?? true
    this.checked = checked ?? false
    this.click = click ?? (() => undefined)
    this.submenu = submenu && new Menu(submenu.map(item => new MenuItem(item)))
  }
}

let applicationMenu: Menu | null = null

/** Electron's menu: nothing draws it, whoever has it can choose from it. */
export class Menu {
  static buildFromTemplate = (template: readonly Template[]) =>
    new Menu(template.map(item => new MenuItem(item)))
  static getApplicationMenu = () => applicationMenu

  readonly items: readonly MenuItem[]

  constructor(items: readonly MenuItem[]) {
    this.items = items
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
