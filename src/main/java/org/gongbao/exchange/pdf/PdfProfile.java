package org.gongbao.exchange.pdf;

/// What a PDF is for (domain D.9).
public enum PdfProfile {
  /// 印刷: PDF/X-4, bleed and crop marks, black text as K 100 that overprints.
  PRINT,
  /// 校样: watermark, line numbers, version and time in the margin.
  PROOF,
  /// 归档: PDF/A-2a and PDF/UA-1.
  ARCHIVE,
  /// 电子版: tagged, and small.
  SCREEN;

  boolean tagged() {
    return this == ARCHIVE || this == SCREEN;
  }
}
