package org.gongbao.exchange.pdf;

import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;

/// Everything one PDF is made from.
///
/// @param composition the pages of the issue in that style
/// @param stamp printed on proofs; other profiles leave it out
/// @param marks of proofreaders, drawn on proofs; other profiles leave them out
/// @param release whether the pages may be printed; profiles other than print leave it out
/// @param pictures bytes of a picture by the SHA-256 of them, empty when it is missing
public record PdfJob(
    Issue issue,
    Composition composition,
    HouseStyle style,
    PdfProfile profile,
    Optional<ProofStamp> stamp,
    Annotated marks,
    Release release,
    Function<String, Optional<byte[]>> pictures) {

  /// Without marks.
  public PdfJob(
      Issue issue,
      Composition composition,
      HouseStyle style,
      PdfProfile profile,
      Optional<ProofStamp> stamp,
      Release release,
      Function<String, Optional<byte[]>> pictures) {
    this(issue, composition, style, profile, stamp, Annotated.NONE, release, pictures);
  }

  /// The same with marks.
  public PdfJob with(Annotated drawn) {
    return new PdfJob(issue, composition, style, profile, stamp, drawn, release, pictures);
  }
}
