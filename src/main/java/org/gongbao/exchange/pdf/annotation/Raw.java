package org.gongbao.exchange.pdf.annotation;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;

/// One annotation as it stands in a file.
///
/// @param place its index on the sheet
record Raw(COSDictionary entry, int sheet, int place, Paper paper) {
  private static final COSName IN_REPLY_TO = COSName.getPDFName("IRT");
  private static final COSName RELATION = COSName.getPDFName("RT");
  private static final COSName STATE = COSName.getPDFName("State");
  private static final COSName SYMBOL = COSName.getPDFName("Sy");

  /// All of a page but the windows of others, and what programs add by themselves.
  ///
  /// @throws IOException when one is missing from the file
  static List<Raw> of(COSDictionary page, int sheet, Paper paper) throws IOException {
    List<Raw> raws = new ArrayList<>();
    COSBase annotations = page.getDictionaryObject(COSName.ANNOTS);
    if (annotations == null && page.getItem(COSName.ANNOTS) == null) {
      return raws;
    }
    if (!(annotations instanceof COSArray list)) {
      throw new IOException("annotations of sheet " + sheet);
    }
    for (int i = 0; i < list.size(); i++) {
      if (!(list.getObject(i) instanceof COSDictionary entry)) {
        throw new IOException("annotation " + i + " of sheet " + sheet);
      }
      Raw raw = new Raw(entry, sheet, i, paper);
      raws.add(raw);
    }
    Set<COSDictionary> windows = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Raw raw : raws) {
      Optional.ofNullable(raw.entry.getCOSDictionary(COSName.POPUP)).ifPresent(windows::add);
    }
    return raws.stream().filter(raw -> !windows.contains(raw.entry) && raw.isWritten()).toList();
  }

  /// False for what nobody wrote: the window of an annotation, a link that a program made of an
  /// address, a field.
  private boolean isWritten() {
    return switch (type()) {
      case "Popup" -> entry.getCOSDictionary(COSName.PARENT) == null && !Words.of(entry).isEmpty();
      case "Link", "Widget", "PrinterMark", "TrapNet" -> !Words.of(entry).isEmpty();
      default -> true;
    };
  }

  String type() {
    String type = entry.getNameAsString(COSName.SUBTYPE);
    return type == null ? "" : type;
  }

  Kind kind() {
    return switch (type()) {
      case "StrikeOut" -> Kind.STRIKE;
      case "Highlight" -> Kind.HIGHLIGHT;
      case "Underline", "Squiggly" -> Kind.UNDERLINE;
      case "Caret" -> "P".equals(entry.getNameAsString(SYMBOL)) ? Kind.PARAGRAPH : Kind.CARET;
      case "Text" -> Kind.NOTE;
      case "FreeText" -> Kind.WRITING;
      case "Ink" -> Kind.DRAWING;
      default -> Kind.OTHER;
    };
  }

  /// The name the file has for it; where it has none, where it stands.
  String id() {
    String name = entry.getString(COSName.NM);
    return name == null || name.isBlank() ? (sheet + 1) + "-" + (place + 1) : name.strip();
  }

  /// What it is a part of or answers.
  Optional<COSDictionary> toOther() {
    COSBase other = entry.getDictionaryObject(IN_REPLY_TO);
    return other instanceof COSDictionary one && one != entry ? Optional.of(one) : Optional.empty();
  }

  /// A part of another, not an answer to it. Only words can be an answer.
  boolean isPart() {
    boolean said = type().equals("Text") || type().equals("FreeText");
    return "Group".equals(entry.getNameAsString(RELATION)) || !said;
  }

  /// A state somebody set, in words; empty for none.
  private String state() {
    String state = entry.getString(STATE);
    return switch (state == null ? "" : state) {
      case "Accepted" -> "接受";
      case "Rejected" -> "拒绝";
      case "Cancelled" -> "取消";
      case "Completed" -> "完成";
      case "Marked" -> "已标记";
      default -> "";
    };
  }

  String words() {
    String own = Words.of(entry);
    if (own.isEmpty() && toOther().isPresent()) {
      own = state();
    }
    if (!own.isEmpty() || !(entry.getDictionaryObject(COSName.POPUP) instanceof COSDictionary)) {
      return own;
    }
    return Words.of(entry.getCOSDictionary(COSName.POPUP));
  }

  String author() {
    return Words.clean(Words.text(entry.getDictionaryObject(COSName.T)));
  }

  Optional<Instant> when() {
    return PdfDates.read(entry.getString(COSName.CREATION_DATE))
        .or(() -> PdfDates.read(entry.getString(COSName.M)));
  }

  Quads quads() {
    return Quads.of(this);
  }

  Spot spot() {
    return new Spot(sheet, Quads.spot(this));
  }
}
