# Comments of somebody who reads the work.
comments-blank = A comment needs words.
    .hint = Write what you want to say, and save again.
comments-somebody-else = The comment was written by { $author } and can only be changed by its author.
    .hint = Reply to it instead, or write a comment of your own beside it.
comments-copy-only = This is a copy for comments: you can read everything and write comments here, but change nothing else.
    .hint = Write a comment on what you would have changed. Whoever owns the project takes the comments in there.
comments-no-json = { $file } does not end in .json, and comments are saved in no other way.
    .hint = Give the file a name that ends in .json.
comments-other-file = { $file } is not a file of comments from Sitat.
    .hint = Choose the file that was saved with “Save comments” in the copy.
comments-damaged-file = { $number ->
    [0] { $file } is damaged: something is missing before the comments.
   *[other] { $file } is damaged: comment number { $number } cannot be read.
}
    .hint = Nothing was taken in. Ask for the file to be sent again.
comments-newer-file = { $file } was saved by a newer version of Sitat.
    .hint = Update Sitat, then take the file in.
comments-too-large = { $file } has { $megabytes } MB. Files of comments are read up to { $limit } MB.
    .hint = See whether it is the right file: comments seldom take more than a few hundred kilobytes.
comments-other-project = The comments in { $file } belong to another project.
    .hint = Open the project that the copy was made of, and take the file in there.
comments-changed = The words have changed since the comment was written.
comments-gone = What the comment stood on is no longer there.
comments-settled-by = Settled by { $name }
comments-answered-by = Reply from { $name }:
comments-saved = { $count ->
    [one] One comment was saved in { $file }.
   *[other] { $count } comments were saved in { $file }.
}
comments-count-new = { $count ->
    [one] One new comment
   *[other] { $count } new comments
}
comments-count-newer = { $count ->
    [one] One comment has a new text
   *[other] { $count } comments have a new text
}
comments-count-same = { $count ->
    [one] One comment is here already
   *[other] { $count } comments are here already
}
comments-count-changed-here = { $count ->
    [one] One comment was changed here and stays so
   *[other] { $count } comments were changed here and stay so
}
comments-count-deleted-here = { $count ->
    [one] One comment was deleted here and stays away
   *[other] { $count } comments were deleted here and stay away
}
names-still-in-comments = comments
