package org.gongbao.exchange.pdf;

import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Issue;

/// Everything one PDF is made from.
///
/// @param composition the pages of the issue in that style
/// @param stamp printed on proofs; other profiles leave it out
/// @param pictures gives the bytes of a picture, empty when it is missing
public record PdfJob(
    Issue issue,
    Composition composition,
    HouseStyle style,
    PdfProfile profile,
    Optional<ProofStamp> stamp,
    Function<AssetReference, Optional<byte[]>> pictures) {}
