package org.gongbao.exchange.pdf.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.exchange.pdf.ProofTrace;

/// A proof that came back with annotations.
///
/// @param digest SHA-256 of the file
/// @param trace which proof the file says it is
/// @param round as printed on its sheets; empty when they do not say
/// @param sheets all of the file
/// @param annotations in the order of the file, those of no use among them
public record AnnotatedPdf(
    String digest,
    Optional<ProofTrace> trace,
    String round,
    List<SheetFacts> sheets,
    List<Annotation> annotations) {
  public AnnotatedPdf {
    sheets = List.copyOf(sheets);
    annotations = List.copyOf(annotations);
  }

  /// @param name of the file, for messages
  /// @throws org.gongbao.l10n.ProblemException GB-P41 when it is no PDF, GB-P42 when it is locked,
  ///   GB-P43 when damaged, GB-P44 when it holds more than can be read in reasonable time
  public static AnnotatedPdf read(String name, byte[] bytes) {
    return new PdfAnnotationReader(name, bytes).read();
  }

  /// Versions printed on the sheets, each once.
  public Set<String> versions() {
    return sheets.stream()
        .map(SheetFacts::version)
        .filter(version -> !version.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How many annotations the file has, each part of one that is made of several counted.
  public int count() {
    return annotations.stream().mapToInt(Annotation::parts).sum();
  }

  /// The page of the proof a sheet shows, counted from 1; 0 when that cannot be told. Sheets that
  /// say no number count only where no other says one.
  public int page(int sheet) {
    int printed = sheets.get(sheet).number();
    boolean silent = sheets.stream().allMatch(one -> one.number() == 0);
    return printed == 0 && silent ? sheet + 1 : printed;
  }
}
