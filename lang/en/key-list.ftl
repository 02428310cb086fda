# The list of names in a key file.
names-not-apart = The list of names is in the project, not in a key file.
    .hint = Move it to a key file first.
names-sealed = { $file } is a key file, and opens only with its passphrase.
    .hint = Open it as a key file. It cannot be read as an ordinary list.

## The key file: the list of names in a file of its own with its own passphrase

key-list-none = { $file } is no key file.
    .hint = Choose the file that was made when the list was moved out of the project; its name usually ends with .age.
key-list-missing = { $file } does not exist.
    .hint = Look where you put it, or in your copies. Without the key file nobody knows who is who; the project shows pseudonyms and works as before.
key-list-wrong = The passphrase does not open { $file }.
    .hint = Check capital letters and the language of the keyboard. Nobody can recover a forgotten passphrase.
key-list-damaged = { $file } is damaged: it was cut off or changed.
    .hint = Use a copy of the file. The project has not been touched.
key-list-of-another = { $file } is the key file of another project.
    .hint = Choose the one that belongs to this project.
key-list-newer = { $file } was made by a newer version of Sitat (version { $found }).
    .hint = Use that version, or a newer one.
key-list-changed = { $file } has changed since it was opened, and was read again. Your change has not been saved.
    .hint = Make the change once more.
key-list-beside-project = The key file { $file } is in the same folder as the project. Whoever gets hold of the folder gets both.
    .hint = Put it somewhere else, such as a memory stick or a place that only you can reach.
key-list-synced = The key file { $file } is in a folder that { $service } copies to other machines.
    .hint = Put it in a folder that is not synced.
key-list-project-synced = The project { $file } is in a folder that { $service } copies to other machines.
    .hint = Check that your institution accepts that for such data.
cli-help-key = The key file with the list of names; it is open as long as the command lasts.
cli-help-key-passphrase-file = File with the passphrase of the key file; - is standard input.
cli-key-passphrase-ask = Passphrase of the key file:{" "}
cli-key-passphrase-not-given = The passphrase of the key file is missing.
    .hint = Give it with --key-passphrase-file.
cli-value-pair = NAME=PSEUDONYM
cli-help-names-new-key = Make the key file, and move the project's list there for good. Pseudonyms of participants go with it.
cli-help-names-add = Add a name to the list, or give it another pseudonym. Can be repeated.
cli-help-names-look-up = Look up who is behind a pseudonym, or what stands for a name.
cli-names-no-pair = “{ $pair }” is not a name and a pseudonym.
    .hint = Write name=pseudonym.
