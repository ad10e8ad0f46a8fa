import type { Database } from 'better-sqlite3'
import * as v from 'valibot'
import { REQUEST_CHECKS } from '../../../shared/requests'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings'

const READ = 'SELECT value FROM settings WHERE name = :name'
const WRITE = `
  INSERT INTO settings (name, value) VALUES (:name, :value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`

/** What the person chose; defaults where nothing was, or where it is no longer understood. */
export function readSettings(db: Database): Settings {
  const row = db.prepare<{ name: string }, { value: string }>(READ).get({ name: 'page' })
  if (row === undefined) return DEFAULT_SETTINGS
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), row.value)
  if (!stored.success) return DEFAULT_SETTINGS
  const checked = v.safeParse(REQUEST_CHECKS.saveSettings, { ...DEFAULT_SETTINGS, ...stored.output })
  return checked.success ? checked.output : DEFAULT_SETTINGS
}

export function writeSettings(db: Database, settings: Settings): void {
  db.prepare(WRITE).run({ name: 'page', value: JSON.stringify(settings) })
}
