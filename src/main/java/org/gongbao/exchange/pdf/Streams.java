package org.gongbao.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Makes the streams of a document.
final class Streams {
  private final PDDocument document;

  Streams(PDDocument document) {
    this.document = document;
  }

  COSStream deflated(byte[] bytes) throws IOException {
    return fill(document.getDocument().createCOSStream(), COSName.FLATE_DECODE, bytes);
  }

  COSStream plain(byte[] bytes, COSDictionary entries) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.addAll(entries);
    return fill(stream, null, bytes);
  }

  COSStream font(byte[] bytes) throws IOException {
    COSStream stream = deflated(bytes);
    stream.setItem(COSName.LENGTH1, COSInteger.get(bytes.length));
    return stream;
  }

  /// A colour profile.
  ///
  /// @param components of the colours it describes
  COSStream profile(byte[] bytes, int components) throws IOException {
    COSStream stream = deflated(bytes);
    stream.setItem(COSName.N, COSInteger.get(components));
    return stream;
  }

  private static COSStream fill(COSStream stream, @Nullable COSName filter, byte[] bytes)
      throws IOException {
    try (OutputStream out =
        filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
      out.write(bytes);
    }
    return stream;
  }
}
