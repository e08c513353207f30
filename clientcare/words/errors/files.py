"""What is said of files, the studio on the disk, and other copies of the app that have it open."""

from __future__ import annotations

from typing import Final

from clientcare.words.tongue import mark_all

SENTENCES: Final = mark_all(
    {
        # files of others
        "cannot_write_file": "{path} cannot be written. Nothing was changed. Look whether its folder is "
        "there and yours.",
        "no_calendar_folder": "The calendar could not be kept up to date: {path} is not there. Your data is safe. "
        "Plug the stick in, or choose another folder in Settings.",
        "calendar_not_ours": "The calendar could not be kept up to date: {path} is a file that Client Care did not "
        "write. It was left as it is. Rename it, or choose another folder in Settings.",
        "cannot_read_file": "{path} cannot be read. Nothing was changed. Look whether it is there.",
        "empty_file": "{file} is empty. Nothing was changed.",
        "too_large": "{file} is too large to be read at once. Nothing was changed. Split it into parts.",
        "unknown_format": "{file} is of no format that is known here. Nothing was changed. "
        "Say what its columns hold with --map, or let that be guessed with --format csv.",
        "workbook_locked": "{file} has a password. Nothing was changed. Save a copy of it without one.",
        "workbook_old": "{file} is of an old kind. Nothing was changed. Save it as .xlsx or as CSV.",
        "workbook_other": "{file} is no .xlsx workbook. Nothing was changed. Save it as .xlsx or as CSV.",
        "workbook_broken": "{file} is damaged. Nothing was changed. Open it in a spreadsheet and save it anew.",
        "no_such_sheet": "{file} has no sheet “{sheet}”. Nothing was changed. There are: {sheets}.",
        "no_json": "{file} is not a file that Client Care wrote. Nothing was changed.",
        "no_cards": "{file} has no contact card in it. Nothing was changed.",
        "no_calendar": "{file} is no calendar. Nothing was changed.",
        "no_headings": "{file} has no row with the headings {headings}. Nothing was changed.",
        "not_in_that_encoding": "The file is not written in {encoding}. Nothing was changed. Leave the encoding away.",
        "import_asks": "These files can be read in two ways. Nothing was changed. Answer with --dates or --currency.",
        "import_undone": "This import was taken back on {on} already.",
        "no_such_file": "{file} is not there or cannot be read. Nothing was changed.",
        "newer_export": "{file} was written by a newer Client Care. Nothing was changed. Update this one first.",
        "no_archive": "{file} is no zip of a whole studio. Nothing was changed.",
        "archive_strange": "{file} holds “{member}”, which no zip of Client Care does. Nothing was changed.",
        "archive_lacks": "{file} lacks {member}, so it is not whole. Nothing was changed. Take another copy of it.",
        "archive_damaged": "{file} is damaged: {member} is not what it was. Nothing was changed. Take "
        "another copy of it.",
        "no_whole_studio": "The records in this file do not fit together. Nothing was changed. Take "
        "another copy of it.",
        "not_a_backup": "{file} is no backup and no zip of Client Care. Nothing was changed.",
        "damaged_backup": "{file} is damaged, or has another passphrase. Nothing was changed. Try an older backup.",
        "nothing_to_restore_into": "There is no studio yet that this could go into. Add --yes to make one.",
        # the studio on the disk
        "disk_full": "There is no room left on the disk. Nothing was changed. Make some room, then try again.",
        "disk_error": "The disk answered with an error. Nothing was changed. Look whether it is still connected.",
        "read_only": "The place of the data cannot be written to. Nothing was changed. Look at its rights.",
        "damaged_studio": "The data file is damaged. It was not touched. Go back to a backup: “clientcare backups”.",
        "not_a_studio": "The data file is not one of Client Care. It was not touched. Choose another folder.",
        "newer_data": "This data was written by a newer Client Care. It was not touched. Update this one first.",
        "turning_back": "Something is being taken back. Nothing else was changed. Try again in a moment.",
        "in_use": "Another Client Care has this data open. Nothing was changed. Close it there, then try again.",
        "studio_not_empty": "There is something in this data folder. A sample needs an empty one; name it with --data.",
        "no_sample_then": "A sample is made from day {first} to {last} only. Choose such a day with --on.",
        "no_folder": "There is no studio yet to keep photos and papers in. Add somebody first.",
        "nothing_to_back_up": "There is no studio yet, so there is nothing to back up.",
        "export_over_itself": "{path} is the studio itself. Choose another file.",
        "backup_over_itself": "{path} is the studio itself. Choose another file for the backup.",
        # passphrase
        "passphrase_needed": "This studio has a passphrase. Give it with --passphrase-file FILE.",
        "wrong_passphrase": "The passphrase does not fit this studio. Nothing was changed.",
        "no_passphrase_file": "There is no passphrase in {path}. Its first line should be one.",
        # the window that is open
        "close_the_window": "{command} needs the data for itself. Close the window of Client Care, then try again.",
        "window_silent": "The open window did not answer within 5 seconds. Nothing was done. Try again, or close it.",
        "window_gone": "The open window went away while it did this. Look whether it was done.",
        "window_of_another": "The open window belongs to another user. Nothing was done.",
        # everything else
        "bug": "Something in Client Care went wrong, and it is not your doing. What happened is written in {log}.",
    }
)
