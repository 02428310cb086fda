themes-page-comments = Comments
themes-action-comments = Show the comments
comments-title = Comments
comments-action-write = Comment on what you look at
comments-action-write-code = Comment on the chosen code
comments-action-write-project = Comment on the project as a whole
comments-action-next = Next comment
comments-action-previous = Previous comment
comments-action-settle = Reply to the comment and settle it
comments-action-save = Save the comments …
comments-action-take = Take in comments …
comments-new = New comment
comments-editor = Write a comment
comments-about = About
comments-text = Text of the comment
comments-placeholder = What do you want to say about this?
comments-keys = Saved when you are done · Esc or Ctrl Enter
comments-done = Done
comments-of = Comment by { $author } on { $name }
comments-state-open = Open
comments-state-settled = Settled
comments-edit = Edit
comments-delete = Delete
comments-deleted = The comment on { $name } was deleted.
comments-settle = Reply and settle
comments-change-reply = Change the reply
comments-reopen = Reopen
comments-reply = Reply (may be empty)
comments-settle-run = Settle
comments-show = Which comments
comments-view-open = Open
comments-view-settled = Settled
comments-view-all = All
comments-who = By whom
comments-everybody = By everybody
comments-count = { $count ->
    [one] one comment
   *[other] { $count } comments
}
comments-on-project = On the project as a whole
comments-none-such = No comments match.
comments-empty = Comments by those who read your work are gathered here. Make a copy for comments, send it to your supervisor, and take in the file that comes back.
comments-copy = Copy for comments, made by { $name } on { $date }.
comments-copy-about = You can read everything and comment on what you look at (Shift C). Save the comments in a small file at the end, and send it back.
comments-as = You write as
comments-save = Save the comments
comments-save-about = The comments are saved in a small file that people can read: what they say, and the words they are about. Send the file to whoever owns the project.
comments-save-place = Where the file should lie
comments-save-run = Save the comments
comments-save-replace = Replace the file
comments-file-ending = -comments.json
comments-take = Take in comments
comments-take-about = Take in the file that came back. All of it can be undone at once, and the same file can be taken in several times without anything coming twice.
comments-take-file = The file of comments
comments-take-look = See what comes
comments-take-run = Take in
comments-take-nothing = There is nothing new in the file.
comments-taken = { $count ->
    [one] One comment was taken in.
   *[other] { $count } comments were taken in.
}
copies-for-comments = Copy for comments
copies-for-comments-about = In the copy everything can be read, but only comments written. It contains what the project does, names and journal included.
help-page-comments = Comments from a supervisor
