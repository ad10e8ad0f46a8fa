import type { FailureKind } from '../../failure'

/** Each names the thing and says what to do. */
export const failures: { readonly [K in FailureKind as `failure.${K}`]: string } = {
  'failure.unknown-method':
    'This page asked for “{method}”, which this Oqyrman does not know. Start Oqyrman again.',
  'failure.wrong-payload':
    'This page sent a request that cannot be answered ({method}: {detail}). Start Oqyrman again.',
  'failure.wrong-sender':
    'A request was refused because it did not come from Oqyrman’s own page ({detail}). Open the address that the running Oqyrman shows.',
  'failure.path-not-granted':
    '“{path}” was not chosen by you in this window. Choose it again to bring it in.',
  'failure.host-gone':
    'The library stopped answering ({detail}). Start Oqyrman again; nothing that was saved is lost.',
  'failure.internal': 'Something went wrong inside Oqyrman. What you saved is safe. Detail: {detail}',
  'failure.file-missing': '“{path}” is not there. Check the name, or whether the disk is connected.',
  'failure.file-no-permission':
    'You may not read “{path}”. Change its permissions, or copy it to a folder of yours.',
  'failure.file-is-folder': '“{path}” is a folder, not a file. Name a file in it.',
  'failure.file-empty': '“{path}” holds no text.',
  'failure.file-binary': '“{path}” is not a text file. Save it as plain text and bring that in.',
  'failure.file-changed':
    '“{path}” was changed while it was read. Bring it in again when nothing writes to it.',
  'failure.file-unreadable': '“{path}” could not be read ({detail}). Copy it to another disk and try again.',
  'failure.disk-full':
    'The disk that holds “{path}” is full. Make room and do it again; what was saved before is safe.',
  'failure.library-read-only':
    'The library “{path}” cannot be written to. Make the folder writable, or choose another with --library.',
  'failure.library-newer':
    'The library “{path}” was made by a newer Oqyrman ({detail}). Install that version or a later one.',
  'failure.library-corrupt':
    'The library “{path}” is damaged ({detail}). Nothing was changed. Where it has backups, the Oqyrman window offers the newest as it starts, and its settings list them all. By hand: put a copy from the folder “backups” in the place of library.db and remove library.db-wal.',
  'failure.library-in-use': 'The library “{path}” is open in another Oqyrman. Close that one and try again.',
  'failure.library-unreadable':
    'The library “{path}” could not be opened ({detail}). Check the folder, or choose another with --library.',
  'failure.article-missing': 'This article is no longer in the library.',
  'failure.kept-file-missing': 'This file is no longer in the library.',
  'failure.backup-missing': 'The copy “{name}” is no longer there.',
  'failure.backup-corrupt':
    'The copy “{name}” is damaged ({detail}). The library is as it was; choose another copy.',
  'failure.import-missing': 'This import is no longer in the library.',
  'failure.import-running': 'Files are being brought in already. Wait until that is done, or stop it.',
  'failure.tag-too-long': 'The tag “{tag}” would be longer than {limit, number} characters.',
  'failure.tag-change-missing':
    'This change of a tag can no longer be undone: the library was opened anew since.',
  'failure.too-many-smart-lists':
    'At most {limit, number} smart lists are kept. Remove one that is no longer needed.',
  'failure.not-written':
    '“{path}” could not be written ({detail}). Choose another place, or make room on the disk.',
  'failure.superseded': 'A newer question has taken the place of this one.',
}
