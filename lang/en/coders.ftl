# Who codes, blind passes and agreement.
coders-same-name = There is a coder called “{ $name }” already; letter case and spaces make no difference.
    .hint = Choose another name, for example with a surname.
coders-unknown = No coder is called “{ $name }”.
    .hint = Add the coder first.
coders-too-few = A blind pass takes at least two coders.
    .hint = Add a coder, and choose who takes part.
coders-no-sources = A blind pass takes at least one source.
    .hint = Choose the sources that are to be coded apart.
coders-pass-running = “{ $source }” is in a blind pass already.
    .hint = Wait until everybody is done, or end that pass.
coders-all-coded = All these coders have already said that they are done with these sources.
    .hint = Begin another round of coding first, or choose other sources.
coders-while-blind = This cannot be done while a blind pass goes on: it would touch codings that you do not see.
    .hint = Wait until everybody is done, or end the blind pass.
coders-undo-while-blind = The last step is another coder's, and you do not see it while the blind pass goes on.
    .hint = Wait until everybody is done, or end the blind pass.
agreement-other-approach = Measures of agreement belong to coding reliability, and the project has another approach or none.
    .hint = In other approaches disagreement is something to talk about, not something to measure. The approach is chosen under Themes, on the tab “Questions and method”.
agreement-nobody = There are fewer than two coders to compare: two must have said that they are done with at least one source.
    .hint = Say in Read and code how far each coder has come.
agreement-no-units = Not computable: no source is coded by everybody.
agreement-no-variation = Not computable: the coders have done the same in all units, so there is no variation.
agreement-unit-turn = turn
agreement-unit-sentence = sentence
agreement-unit-character = character
agreement-title = Agreement between coders
agreement-sheet = Agreement
agreement-code = Code
agreement-prevalence = Prevalence (%)
agreement-percent = Agreement (%)
agreement-kappa = Cohen's κ
agreement-alpha = Krippendorff's α
agreement-unitising = α for unitising
agreement-remark = Remark
agreement-undefined = not computable, because there is no variation
agreement-said-unit = Unit: { $unit }
agreement-said-coders = Coders: { $coders }
agreement-said-sources = Sources: { $sources }
agreement-left-out = { $count ->
    [one] One source does not count, because not all coders are done with it.
   *[other] { $count } sources do not count, because not all coders are done with them.
}
