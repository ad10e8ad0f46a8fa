import { createContext, use } from 'react'
import type { Commands } from '../commands/commands'
import type { Stores } from './stores'

export interface App extends Commands {
  readonly stores: Stores
}

const AppContext = createContext<App | null>(null)
export const AppProvider = AppContext

/** The stores and commands of the page around a component. */
export function useApp(): App {
  const app = use(AppContext)
  if (app === null) throw new Error('This component is drawn outside the page.')
  return app
}
