package org.gongbao.exchange.word;

import java.util.Map;

/// What all parts of one file are read with.
///
/// @param comments author and text by id
/// @param furniture true where page numbers are no text
record Kit(
    ZipParts parts,
    Styles styles,
    Counters counters,
    Map<String, String> comments,
    NoteNumbers notes,
    PictureStore pictures,
    boolean furniture) {}
