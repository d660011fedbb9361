package org.gongbao.app.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.IssueNumber;

/// 付印单: what is printed, and who signed that it may be.
///
/// @param title 刊名
/// @param width of the trimmed page in millimetres
/// @param printer 印刷单位, as the colophon has it; may be empty
/// @param issueDigest of all that is printed, and how
/// @param pdfDigest SHA-256 of the print PDF; empty while not everybody has signed
/// @param missing steps up to 付印 that are not done, by name; none when it may be printed
/// @param facts counted beside the text
public record PrintOrder(
    String title,
    IssueNumber number,
    int pages,
    OptionalInt copies,
    int width,
    int height,
    String printer,
    Optional<LocalDate> printed,
    String issueDigest,
    String pdfDigest,
    List<Line> lines,
    List<String> missing,
    Facts facts,
    ZonedDateTime made) {
  public PrintOrder {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
  }

  public boolean isReleased() {
    return missing.isEmpty();
  }

  /// Signatures of one person for one step.
  ///
  /// @param items how many items; 0 for the issue as a whole
  /// @param last when the last of them was given
  public record Line(String step, String name, int items, ZonedDateTime last, String note) {}

  /// @param waived findings overruled with a reason
  /// @param off rules switched off, or accepted though they did not run
  /// @param closed queries that are closed
  /// @param open queries that are not
  public record Facts(int waived, int off, int closed, int open) {}
}
