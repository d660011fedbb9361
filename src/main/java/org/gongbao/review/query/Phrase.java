package org.gongbao.review.query;

/// 质疑用语: a question that is asked again and again.
///
/// @param name what it is chosen by
/// @param text with placeholders for what it is asked about
public record Phrase(String name, String text) {
  private static final String QUOTE = "【原文】";
  private static final String TITLE = "【文件】";
  private static final String PROPOSAL = "【建议】";

  /// The question, about some characters.
  ///
  /// @param quote empty for a whole text
  /// @param whole what a whole text is called
  public String about(String quote, String whole, String title, String proposal) {
    // Nothing that was put in is looked into again.
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(QUOTE, at)) {
        out.append(quote.isEmpty() ? whole : quote);
        at += QUOTE.length();
      } else if (text.startsWith(TITLE, at)) {
        out.append(title);
        at += TITLE.length();
      } else if (text.startsWith(PROPOSAL, at)) {
        out.append(proposal);
        at += PROPOSAL.length();
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }
}
