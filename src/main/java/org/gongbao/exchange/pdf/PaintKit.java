package org.gongbao.exchange.pdf;

import org.jspecify.annotations.Nullable;

/// What the pages of one document are drawn with.
///
/// @param tags the structure, null in an untagged document
record PaintKit(
    FontBook fonts,
    EmbeddedPictures pictures,
    Palette palette,
    @Nullable TagTree tags,
    Anchors anchors) {}
