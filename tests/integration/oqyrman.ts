import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const cli = resolve('out/main/cli.js')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line to its end. */
export function oqyrman(...args: string[]): Ran {
  return ran(process.execPath, [cli, ...args])
}

/** Runs it as somebody who is not root, for whom permissions count; root's own tests need another user for that. */
export function oqyrmanUnprivileged(...args: string[]): Ran {
  if (process.getuid?.() !== 0) return oqyrman(...args)
  return ran('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, cli, ...args])
}

const namespace = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user']

/** Whether a file system of a few megabytes can be made here: on Linux, as root or with user namespaces. */
export const canMakeSmallDisk =
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/** Runs commands one after the other, whatever becomes of each, on a file system of that many bytes at `folder`.
 *  @returns what the last one printed, with the errors of all */
export function oqyrmanOnSmallDisk(
  folder: string,
  bytes: number,
  commands: readonly (readonly string[])[],
): Ran {
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
  const lines = commands.map(args => [process.execPath, cli, ...args].map(quoted).join(' '))
  const before = lines.slice(0, -1).map(line => `${line} > /dev/null; `)
  const script = `mount -t tmpfs -o size=${bytes} tmpfs "$0"; ${before.join('')}${lines.at(-1)}`
  return ran('unshare', [...namespace, 'sh', '-c', script, folder])
}

function ran(command: string, args: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (error) throw error
  return { code: status, out: stdout, err: stderr }
}
