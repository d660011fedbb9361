package org.gongbao.model;

/// A value a node holds beside its texts and children; changed whole, by one `FieldEdit`.
public sealed interface FieldValue
    permits IssueNumber,
        Stage,
        Period,
        ReceivedContents,
        ContentsWordings,
        DocumentNumbers,
        Catalogue,
        CorrectionLinks,
        Ordinal,
        TableForm,
        CellSpan,
        AssetReference,
        EntryDate,
        EntryOrigin,
        EntryLinks,
        ImprintField {}
