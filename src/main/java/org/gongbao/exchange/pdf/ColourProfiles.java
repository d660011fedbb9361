package org.gongbao.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The bundled colour profiles in one document, each embedded at most once: what the colours of the
/// pages are meant for, and what those of pictures mean.
final class ColourProfiles {
  private static final String FOGRA39 = "FOGRA39";

  private final Streams streams;
  private @Nullable COSStream print;
  private @Nullable COSStream screen;

  ColourProfiles(Streams streams) {
    this.streams = streams;
  }

  /// Offset on coated paper, four inks.
  COSStream print() throws IOException {
    COSStream made = print;
    if (made == null) {
      made = streams.profile(bytes("FOGRA39L_coated.icc"), 4);
      print = made;
    }
    return made;
  }

  /// sRGB.
  COSStream screen() throws IOException {
    COSStream made = screen;
    if (made == null) {
      made = streams.profile(bytes("sRGB.icc"), 3);
      screen = made;
    }
    return made;
  }

  /// The output intent of PDF/X-4.
  COSArray printIntent() throws IOException {
    return Cos.array(
        Cos.dictionary(
            "Type", Cos.name("OutputIntent"),
            "S", Cos.name("GTS_PDFX"),
            "OutputConditionIdentifier", Cos.text(FOGRA39),
            "OutputCondition", Cos.text("Offset printing on coated paper, ISO 12647-2"),
            "RegistryName", Cos.text("http://www.color.org"),
            "Info", Cos.text("Coated FOGRA39 (ISO 12647-2:2004)"),
            "DestOutputProfile", print()));
  }

  /// The output intent of PDF/A.
  COSArray archiveIntent() throws IOException {
    COSDictionary intent =
        Cos.dictionary(
            "Type", Cos.name("OutputIntent"),
            "S", Cos.name("GTS_PDFA1"),
            "OutputConditionIdentifier", Cos.text("sRGB"),
            "RegistryName", Cos.text("http://www.color.org"),
            "Info", Cos.text("sRGB IEC61966-2.1"),
            "DestOutputProfile", screen());
    return Cos.array(intent);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ColourProfiles.class.getResourceAsStream("/icc/" + file), file)) {
      return in.readAllBytes();
    }
  }
}
