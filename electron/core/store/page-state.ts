import type { Database } from 'better-sqlite3'
import * as v from 'valibot'
import type { PageState } from '../../../shared/page-state'
import { REQUEST_CHECKS } from '../../../shared/requests'
import { readSetting, writeSetting } from './settings'

const NAME = 'page-state'

/** Where the person was when they last left; null at the first start, or where it is no longer understood. */
export function readPageState(db: Database): PageState | null {
  const checked = v.safeParse(REQUEST_CHECKS.savePageState, readSetting(db, NAME))
  return checked.success ? checked.output : null
}

export function writePageState(db: Database, state: PageState): void {
  writeSetting(db, NAME, state)
}
