/** What the commands print for people. */
export const commandLine = {
  'command-line.usage': `Usage: oqyrman COMMAND [--library DIR] [--json]

  parse FILE            shows what a file holds, without bringing it in
  preview FILE [--encoding NAME]
                        shows what a file would bring in
  import PATH… [--encoding NAME]
                        brings files, and the text files of folders, into the library
  imports               lists what was brought in, newest first
  report IMPORT         tells what became of each file of an import
  undo IMPORT           takes out what an import brought in
  redo IMPORT           brings back an import that was taken out
  read-again FILE-NUMBER [--encoding NAME] [--apply]
                        shows what reading a kept file again would change, and changes it
  watch add|remove FOLDER
                        has the text files of a folder come in by themselves, or no longer
  watch list            lists the folders that are watched
  list [--limit N]      lists the articles, newest first
  show ID               shows an article
  search QUERY [--limit N]
                        finds articles
  bookmark ID on|off    sets or removes a bookmark
  tag ID TAG on|off     puts a tag on an article, or takes it off
  tags                  lists all tags
  note ID [TEXT]        shows the note on an article, or writes it; an empty text removes it
  stats                 tells what the library holds and where it lies
  check                 checks both databases of the library
  serve [--port N]      opens the reader for a browser on this machine

  --library DIR         the library’s folder; without it, the one the desktop program has
  --json                prints JSON, for other programs
  --help, --version

Exit code: 0 done, 1 failed (one line on the error stream says why), 2 called wrongly.`,
  'command-line.called-wrongly': '{detail} See “oqyrman --help”.',
  'command-line.no-command': 'Name a command.',
  'command-line.unknown-command': 'There is no command “{name}”.',
  'command-line.bad-option': '{detail}.',
  'command-line.option-of-another': '“{command}” has no option --{option}.',
  'command-line.wrong-operands': '“{command}” is written: {usage}.',
  'command-line.no-folder': '--library takes the name of a folder.',
  'command-line.output-failed': 'The output could not be written ({code}). Check the place it goes to.',
  'command-line.bad-id': '“{given}” is not the number of an article.',
  'command-line.bad-encoding': '“{given}” is no encoding that can be read. There are: {known}.',
  'command-line.bad-import': '“{given}” is not the number of an import. See “oqyrman imports”.',
  'command-line.bad-file': '“{given}” is not the number of a file. See “oqyrman report IMPORT”.',
  'command-line.bad-number': '--{option} takes a whole number up to {max, number}, not “{given}”.',

  'command-line.serving': 'Oqyrman is open at {address}',
  'command-line.port-taken':
    'Port {port} is taken by another program. Choose another with --port, or leave --port away.',
  'command-line.port-refused':
    'Port {port} may not be used here. Choose one above 1023, or leave --port away.',

  'command-line.library-empty': 'The library “{folder}” is empty. Bring files in with: oqyrman import PATH…',
  'command-line.nothing-found': 'Nothing found.',
  'command-line.found':
    '{count, plural, one {# article} other {# articles}} in {ms, plural, one {# millisecond} other {# milliseconds}}',
  'command-line.listed': '{count, plural, one {# article} other {# articles}}',
  'command-line.also': 'Also looked for, for “{typed}”: {forms}',
  'command-line.unknown-word': '“{typed}” is in no article.',
  'command-line.did-you-mean': '“{typed}” is in no article. Did you mean: {corrected}',
  'command-line.most-words': 'No article has all words. These have {has, number} of {of, number}.',
  'command-line.ranked-among':
    'By relevance: the {ranked, plural, one {# article} other {# articles}} of {total, number} that came in last. The others follow by date.',
  'command-line.no-headline': '(no headline) {words}',
  'command-line.no-date': 'no date',

  'command-line.section': 'Section: {section}',
  'command-line.publisher': 'Publisher: {publisher}',
  'command-line.source': 'Source: {url}',
  'command-line.doubt': 'Doubt: {doubt}',
  'command-line.doubt-at': 'Doubt: {doubt} (line {line, number})',
  'command-line.provenance': 'From {file}, lines {first, number} to {last, number}',
  'command-line.copy':
    'Copy, {likeness, number, percent}: {title} (article {id}; {file}, line {line, number})',
  'command-line.version': 'Version, {language}: {title} (article {id}; {file}, line {line, number})',
  'command-line.leftover-at': 'In no article, line {line, number}: {text}',
  'command-line.parsed':
    '{file}: {articles, plural, one {# article} other {# articles}}, {leftovers, plural, =0 {nothing left over} one {# piece left over} other {# pieces left over}}, encoding {encoding}',

  'command-line.importing':
    '{done, number} of {total, number} files, {articles, plural, one {# article} other {# articles}}',
  'command-line.file-imported':
    '{path}: {articles, plural, one {# article} other {# articles}}, {duplicates, plural, =0 {none of them known} one {# of them known already} other {# of them known already}}, {leftovers, plural, =0 {nothing left over} one {# piece left over} other {# pieces left over}}',
  'command-line.file-unchanged': '{path}: in the library already, nothing changed',
  'command-line.file-stopped': '{path}: stopped before it was in',
  'command-line.import-totals':
    '{imported, plural, =0 {No file} one {# file} other {# files}} brought in, {unchanged, number} unchanged, {failed, number} failed; {articles, plural, one {# article} other {# articles}}{duplicates, plural, =0 {} one {, # of them known already} other {, # of them known already}}',
  'command-line.no-text-files': 'There are no text files in {paths}.',
  'command-line.import-failed':
    '{failed, plural, one {# file} other {# files}} could not be brought in. First: {first}',
  'command-line.import-stopped': 'Stopped. What came in before stays in the library.',

  'command-line.previewed':
    '{file}: {articles, plural, one {# article} other {# articles}}, {leftovers, plural, =0 {nothing left over} one {# piece left over} other {# pieces left over}}, encoding {encoding}',
  'command-line.previewed-beginning':
    '{file}, its beginning: {articles, plural, one {# article} other {# articles}}, {leftovers, plural, =0 {nothing left over} one {# piece left over} other {# pieces left over}}, encoding {encoding}',
  'command-line.preview-known': 'The library has this file already. Bringing it in again changes nothing.',
  'command-line.no-imports': 'Nothing was brought in yet.',
  'command-line.past-import':
    '{id}  {startedAt, date, medium} {startedAt, time, short}  {names}: {files, plural, one {# file} other {# files}}, {failed, plural, =0 {none failed} one {# failed} other {# failed}}; {articles, plural, one {# article} other {# articles}}{duplicates, plural, =0 {} one {, # of them known already} other {, # of them known already}}',
  'command-line.import-undone': 'taken out, kept until {goneAfter, date, medium}',
  'command-line.import-gone': 'taken out',
  'command-line.import-unfinished': 'not finished',
  'command-line.report-file': '{line} (file {id})',
  'command-line.undo':
    'Import {id} is taken out. “oqyrman redo {id}” brings it back until {goneAfter, date, medium}.',
  'command-line.redo': 'Import {id} is back.',
  'command-line.change-before': 'As it is:',
  'command-line.change-now': 'As it would be:',
  'command-line.changed-before': 'As it was:',
  'command-line.changed-now': 'As it is now:',
  'command-line.compared':
    '{file}: {changes, plural, =0 {nothing would change} one {# article would change} other {# articles would change}}, {unchanged, plural, one {# stays} other {# stay}} as it is. Apply with --apply.',
  'command-line.read-again':
    '{file}: {changes, plural, =0 {nothing has changed} one {# article has changed} other {# articles have changed}}, {unchanged, plural, one {# stays} other {# stay}} as it was.',
  'command-line.watch-add': 'New text files in {folder} come in by themselves while Oqyrman is open.',
  'command-line.watch-remove': '{folder} is not watched.',
  'command-line.watch-none': 'No folder is watched.',

  'command-line.bookmark-on': 'Article {id} is bookmarked.',
  'command-line.bookmark-off': 'Article {id} is not bookmarked.',

  'command-line.tagged':
    'Article {id} has {count, plural, =0 {no tags} one {the tag {tags}} other {the tags {tags}}}.',
  'command-line.no-tags': 'There are no tags.',
  'command-line.no-note': 'There is no note on article {id}.',

  'command-line.stats': `Library: {folder}
Articles: {articles, number}, unread {unread, number}, bookmarked {bookmarks, number}
Files: {files, number}
On disk: {libraryBytes, number} bytes, search index {indexBytes, number} bytes
Oqyrman {appVersion}, parser {parserVersion}`,
  'command-line.check-sound': 'Both databases are sound.',
  'command-line.check-unsound': 'The library “{folder}” is damaged: {problems}',
} as const
