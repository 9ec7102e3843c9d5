//! The rules, one row each.

use super::{Group, Severity};

/// Makes the type of the rules of their table. A rule without a file of that name in
/// `src/rules/text` does not compile.
macro_rules! rules {
    ($($group:ident { $($name:ident $id:literal $severity:ident $level:ident;)* })*) => {
        /// A rule, by which problems are called: `unknown-field`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(
                #[doc = concat!("`", $id, "`")]
                $name,
            )*)*
        }

        impl Rule {
            /// Every rule, in the order in which they are listed.
            pub const ALL: &[Self] = &[$($(Self::$name,)*)*];

            /// Its stable name in kebab case.
            pub const fn id(self) -> &'static str {
                match self {
                    $($(Self::$name => $id,)*)*
                }
            }

            /// What it is about.
            pub const fn group(self) -> Group {
                match self {
                    $($(Self::$name => Group::$group,)*)*
                }
            }

            /// How serious its problems are where a project says nothing else.
            pub const fn severity(self) -> Severity {
                match self {
                    $($(Self::$name => Severity::$severity,)*)*
                }
            }

            /// Whether a project can set its severity, and a comment can allow it. What
            /// protects the page cannot be lowered: [`Rule::why_fixed`].
            pub const fn is_adjustable(self) -> bool {
                match self {
                    $($(Self::$name => level!($level),)*)*
                }
            }

            /// The file of its explanation.
            pub(super) const fn text(self) -> &'static str {
                match self {
                    $($(Self::$name => include_str!(concat!("text/", $id, ".md")),)*)*
                }
            }
        }
    };
}

macro_rules! level {
    (fixed) => {
        false
    };
    (adjustable) => {
        true
    };
}

rules! {
    File {
        Yaml "yaml" Error fixed;
        YamlTooLarge "yaml-too-large" Error fixed;
        DuplicateKey "duplicate-key" Error fixed;
        SecondDocument "second-document" Error fixed;
        EmptyFile "empty-file" Error fixed;
        UnknownField "unknown-field" Error fixed;
        MissingField "missing-field" Error fixed;
        UnknownValue "unknown-value" Error fixed;
        InvalidValue "invalid-value" Error fixed;
        EmptyList "empty-list" Error fixed;
        Decimal "decimal" Error fixed;
        List "list" Error fixed;
        RecordName "record-name" Error fixed;
        DuplicateRecord "duplicate-record" Error fixed;
    }
    Record {
        KindForm "kind-form" Error fixed;
        UnknownReference "unknown-reference" Error fixed;
        UnknownArgument "unknown-argument" Error fixed;
        UnknownSide "unknown-side" Error fixed;
        UnknownLanguage "unknown-language" Error fixed;
        ReservedName "reserved-name" Error fixed;
        Participant "participant" Error fixed;
        NoHost "no-host" Error fixed;
        GuestOrder "guest-order" Error fixed;
        Sides "sides" Error fixed;
        Kinds "kinds" Error fixed;
        NoPlace "no-place" Error fixed;
        ZoneOfPlace "zone-of-place" Error fixed;
        Travel "travel" Error fixed;
        NoPayer "no-payer" Error fixed;
        Payer "payer" Error fixed;
        Duration "duration" Error fixed;
        End "end" Error fixed;
        EventsOrder "events-order" Error fixed;
        PublishedBefore "published-before" Error fixed;
        TitleKind "title-kind" Error fixed;
        Twice "twice" Error fixed;
        RepeatedStatement "repeated-statement" Error fixed;
        TooDeep "too-deep" Error fixed;
        TooMany "too-many" Error fixed;
        DocumentTooLong "document-too-long" Error fixed;
        PhotoFile "photo-file" Error fixed;
        PhotoAnnounced "photo-announced" Warning adjustable;
        NotPublished "not-published" Error fixed;
        SectionParty "section-party" Warning adjustable;
        DayOfName "day-of-name" Warning adjustable;
        UnusedFact "unused-fact" Warning adjustable;
        UnusedArgument "unused-argument" Warning adjustable;
        UnusedEntry "unused-entry" Warning adjustable;
        UnsaidFact "unsaid-fact" Error adjustable;
    }
    Translation {
        MissingMessage "missing-message" Error fixed;
        MissingAttribute "missing-attribute" Error fixed;
        MissingFact "missing-fact" Error fixed;
        UnknownVariable "unknown-variable" Error fixed;
        AbsentVariable "absent-variable" Error fixed;
        UnprintableVariable "unprintable-variable" Error fixed;
        UnselectableVariable "unselectable-variable" Error fixed;
        VariantKey "variant-key" Error fixed;
        VariantMissing "variant-missing" Error fixed;
        UnknownMessage "unknown-message" Error fixed;
        UnknownAttribute "unknown-attribute" Error fixed;
        UnknownTerm "unknown-term" Error fixed;
        NoValue "no-value" Error fixed;
        UnknownFunction "unknown-function" Error fixed;
        FunctionOption "function-option" Error fixed;
        FunctionArgument "function-argument" Error fixed;
        Function "function" Error fixed;
        FluentSyntax "fluent-syntax" Error fixed;
        TabIndent "tab-indent" Error fixed;
        Fluent "fluent" Error fixed;
        FluentInternal "fluent-internal" Error fixed;
        DuplicateMessage "duplicate-message" Error fixed;
        DuplicateAttribute "duplicate-attribute" Error fixed;
        DuplicateVariant "duplicate-variant" Error fixed;
        SingleVariant "single-variant" Warning adjustable;
        TermVariable "term-variable" Error fixed;
        TermPositional "term-positional" Error fixed;
        TermNested "term-nested" Error fixed;
        Mark "mark" Error fixed;
        UnknownLink "unknown-link" Error fixed;
        EmptyText "empty-text" Error fixed;
        CommentInMessage "comment-in-message" Error adjustable;
        SyntaxAsText "syntax-as-text" Error adjustable;
        TrailingBlanks "trailing-blanks" Warning adjustable;
        RefusedCharacter "refused-character" Error fixed;
        ControlCharacter "control-character" Error fixed;
        UnbalancedDirection "unbalanced-direction" Error fixed;
        FluentCircle "fluent-circle" Error fixed;
        NamesTooDeep "names-too-deep" Error fixed;
        FluentTooLarge "fluent-too-large" Error fixed;
        FluentTooDeep "fluent-too-deep" Error fixed;
        FluentTooLong "fluent-too-long" Error fixed;
        TextTooLong "text-too-long" Error fixed;
        LocaleFolder "locale-folder" Error fixed;
        LocaleData "locale-data" Error fixed;
        MissingCategory "missing-category" Error adjustable;
        MissingGender "missing-gender" Error adjustable;
        MissingTerm "missing-term" Warning adjustable;
        ForbiddenTerm "forbidden-term" Error adjustable;
        StraightQuote "straight-quote" Warning adjustable;
        UnpairedMark "unpaired-mark" Error adjustable;
        WrongOrdinal "wrong-ordinal" Error adjustable;
        NoBreakSpace "no-break-space" Warning adjustable;
        StraySpace "stray-space" Warning adjustable;
        DoubledSpace "doubled-space" Warning adjustable;
        DoubledWord "doubled-word" Warning adjustable;
        ForeignPunctuation "foreign-punctuation" Warning adjustable;
        HalfWidthKana "half-width-kana" Error adjustable;
        FullWidth "full-width" Warning adjustable;
        NumberGrouping "number-grouping" Warning adjustable;
        MixedDigits "mixed-digits" Error adjustable;
        LookAlike "look-alike" Error adjustable;
        StrayInvisible "stray-invisible" Error adjustable;
        ThreeDots "three-dots" Warning adjustable;
        DoubleHyphen "double-hyphen" Warning adjustable;
        FactMissing "fact-missing" Error fixed;
        FactAdded "fact-added" Error fixed;
        FactOrder "fact-order" Error fixed;
        KeywordLost "keyword-lost" Error fixed;
        DayPeriod "day-period" Error adjustable;
        WordLost "word-lost" Warning adjustable;
        SentenceEnd "sentence-end" Error adjustable;
        NumberByHand "number-by-hand" Error fixed;
        NameByHand "name-by-hand" Error adjustable;
        FactAllowance "fact-allowance" Error fixed;
        UnneededFactAllowance "unneeded-fact-allowance" Warning adjustable;
        FactCases "fact-cases" Warning adjustable;
        OtherLanguage "other-language" Error adjustable;
        Unchanged "unchanged" Warning adjustable;
        Outdated "outdated" Warning adjustable;
        Unreviewed "unreviewed" Warning adjustable;
        Untranslated "untranslated" Warning adjustable;
        Coverage "coverage" Error adjustable;
        UnusedMessage "unused-message" Warning adjustable;
        UnusedAttribute "unused-attribute" Warning adjustable;
        OrphanMeeting "orphan-meeting" Warning adjustable;
        Fallback "fallback" Warning adjustable;
    }
    Project {
        NoProject "no-project" Error fixed;
        Config "config" Error fixed;
        DraftLocale "draft-locale" Warning adjustable;
        Emblem "emblem" Error fixed;
        Glossary "glossary" Error fixed;
        Tbx "tbx" Error fixed;
        ReviewFile "review-file" Error fixed;
        ReviewLeftover "review-leftover" Warning adjustable;
        Xliff "xliff" Error fixed;
        ExchangeUnknown "exchange-unknown" Error fixed;
        ExchangeOutdated "exchange-outdated" Error fixed;
        ExchangePlaceable "exchange-placeable" Error fixed;
        ExchangeText "exchange-text" Error fixed;
        NoRecords "no-records" Error fixed;
        NoLocales "no-locales" Error fixed;
        NoSourceLocale "no-source-locale" Error fixed;
        UnreadableFile "unreadable-file" Error fixed;
        UnreadableFolder "unreadable-folder" Error fixed;
        NotUtf8 "not-utf8" Error fixed;
        FileTooLong "file-too-long" Error fixed;
        LinkOutsideProject "link-outside-project" Error fixed;
        UnwritableFile "unwritable-file" Error fixed;
        RegistryFile "registry-file" Warning adjustable;
        LeftoverFile "leftover-file" Warning adjustable;
        NotEmpty "not-empty" Error fixed;
        InputChanged "input-changed" Error fixed;
        RecordExists "record-exists" Error fixed;
        LocaleExists "locale-exists" Error fixed;
        EntryExists "entry-exists" Error fixed;
        Allowance "allowance" Warning adjustable;
        UnusedAllowance "unused-allowance" Warning adjustable;
    }
    Page {
        Engine "engine" Error fixed;
        MissingGlyph "missing-glyph" Error fixed;
        Typst "typst" Error fixed;
        TypstWarning "typst-warning" Warning adjustable;
    }
    Pdf {
        PdfFile "pdf-file" Error fixed;
        PdfTags "pdf-tags" Error fixed;
        PdfText "pdf-text" Error fixed;
        PdfTwice "pdf-twice" Error fixed;
        PdfOrder "pdf-order" Error fixed;
        PdfPlace "pdf-place" Error fixed;
        PdfLabel "pdf-label" Error fixed;
        PdfLanguage "pdf-language" Error fixed;
        PdfHidden "pdf-hidden" Error fixed;
        PdfUnicode "pdf-unicode" Error fixed;
        PdfHeadings "pdf-headings" Error fixed;
        PdfAlternative "pdf-alternative" Error fixed;
        PdfLink "pdf-link" Error fixed;
        PdfTitle "pdf-title" Error fixed;
        PdfReadingOrder "pdf-reading-order" Error adjustable;
        PdfContrast "pdf-contrast" Error adjustable;
        PdfMetadata "pdf-metadata" Error fixed;
        PdfAttachment "pdf-attachment" Error fixed;
        PdfConformance "pdf-conformance" Error fixed;
        PdfUnvalidated "pdf-unvalidated" Warning adjustable;
    }
    Release {
        ReleaseFile "release-file" Error fixed;
        ReleaseChecksum "release-checksum" Error fixed;
        ReleaseManifest "release-manifest" Error fixed;
        ReleaseSignature "release-signature" Error fixed;
        ReleaseSource "release-source" Error fixed;
    }
}
