
## Notebooks, import and export

error-ledger-not-named = No file was named to open.
    .hint = Give its path, or set the environment variable { $variable } to it.
error-no-cycles = There is no cycle yet.
    .hint = Make one from a kit, or import one.
error-blind-still = What was given in “{ $title }” is still hidden from everyone.
    .hint = Reveal it first; that closes it as well.
error-import-foreign = “{ $file }” was expected to be a backup made by Talkoot, but line { $line } reads: { $got }
    .hint = Choose a file that ends in .jsonl and was exported from Talkoot.
error-import-cut-off = “{ $file }” ends too early: { $expected } lines were expected, line { $line } is the last that can be read.
    .hint = Copy the file again from where it was made. Nothing of it was brought in.
error-import-changed = “{ $file }” is not as it was exported: line { $line } says so.
    .hint = Copy the file again from where it was made. Nothing of it was brought in.
error-import-newer = “{ $file }” was made by a newer Talkoot (version { $version } of the backup, this one reads up to { $known }).
    .hint = Update Talkoot, then bring the file in again.
error-import-differs = The cycle in “{ $file }” is here already, and the two are not the same.
    .hint = Bring it in as a copy, or delete the one that is here first.
error-export-folder = The files cannot be written to { $path }: { $reason }
    .hint = Choose another folder, or close the files that are open in another program.
