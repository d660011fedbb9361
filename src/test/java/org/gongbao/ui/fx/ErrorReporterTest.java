package org.gongbao.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.junit.jupiter.api.Test;

class ErrorReporterTest {

  @Test
  void tellsAProblemAsItIs() {
    Problem problem = Problem.input("GB-I02", "ui.error.unexpected");
    assertEquals(problem, ErrorReporter.problemOf(new ProblemException(problem)));
  }

  @Test
  void tellsAnythingElseAsUnexpected() {
    assertEquals("GB-X01", ErrorReporter.problemOf(new IllegalStateException("x")).code());
  }

  @Test
  void detailsNeverQuoteAMessage() {
    String details =
        ErrorReporter.details(new IllegalStateException("公文", new RuntimeException("内容")));
    assertFalse(details.contains("公文") || details.contains("内容"));
  }
}
