import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { command, type Outcome, outcomeOf, root } from '../commands'

const cli = join(root, 'out', 'main', 'cli.js')
const isRoot = process.getuid?.() === 0
const started = (program: string, args: readonly string[]) =>
  outcomeOf(
    spawn(program, args, { env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] }),
  )

/** Runs the command line as somebody for whom permissions count, which they do not for root. */
export function commandUnprivileged(...args: string[]): Promise<Outcome> {
  if (!isRoot) return command(...args)
  return started('setpriv', [
    '--reuid=65534',
    '--regid=65534',
    '--clear-groups',
    process.execPath,
    cli,
    ...args,
  ])
}

const namespace = isRoot ? ['--mount'] : ['--mount', '--map-root-user']

/** Whether a file system of a few megabytes can be made here: on Linux, as root or with user namespaces. */
export const canMakeSmallDisk =
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** Runs commands one after the other, whatever becomes of each, on a file system of that many bytes at `folder`. Before
 *  the last of them somebody makes room: on a disk that is full to the last byte no library can even be opened.
 *  @returns what the last one printed, with the errors of all */
export function commandsOnSmallDisk(
  folder: string,
  bytes: number,
  commands: readonly (readonly string[])[],
): Promise<Outcome> {
  const lines = commands.map(args => [process.execPath, cli, ...args].map(quoted).join(' '))
  const before = lines.slice(0, -1).map(line => `${line} > /dev/null; `)
  const script = `mount -t tmpfs -o size=${bytes} tmpfs "$0"; ${before.join('')}mount -o remount,size=${bytes * 2} "$0"; ${lines.at(-1)}`
  return started('unshare', [...namespace, 'sh', '-c', script, folder])
}
