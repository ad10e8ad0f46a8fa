/** The event that Electron hands to its listeners first. */
export class Preventable {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** An event with fields of its own, such as the address of a navigation. */
export const preventable = <T extends object>(fields: T): T & Preventable =>
  Object.assign(new Preventable(), fields)
