package org.gongbao.app.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.PdfJob;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.PdfWriter;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.label.Label;
import org.gongbao.layout.label.LabelForm;
import org.gongbao.layout.label.LabelSetter;
import org.gongbao.layout.label.LabelSheets;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;

/// Address labels of an issue as PDF, set and printed as pages of the gazette are.
public final class LabelPrinter {
  private final FontLibrary fonts;
  private final PdfWriter writer;
  private final Messages messages;

  public LabelPrinter(FontLibrary fonts, Messages messages) {
    this.fonts = fonts;
    this.writer = new PdfWriter(fonts, "Gongbao " + messages.get("program.version"));
    this.messages = messages;
  }

  /// @param labels how many are on the sheets
  /// @param unfit units whose address no label holds; they are on no sheet
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Printed(byte[] pdf, int sheets, int labels, List<String> unfit) {
    public Printed {
      unfit = List.copyOf(unfit);
    }
  }

  /// @param shares each gets one label, unless it gets no copy
  /// @param first place on the first sheet, from 0
  public Printed print(Handout handout, List<Share> shares, LabelForm form, int first) {
    Map<Label, String> units = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    for (Share share : DistributionDesk.addressed(shares)) {
      Label label = label(handout, share);
      units.put(label, share.unit());
      labels.add(label);
    }
    HouseStyle style = StyleReader.bundled("report");
    LabelSheets sheets = new LabelSetter(fonts, style).set(labels, form, first);
    List<String> unfit =
        sheets.unfit().stream().map(label -> Objects.requireNonNull(units.get(label))).toList();
    return new Printed(
        pdf(handout, sheets, style), sheets.pages().size(), labels.size() - unfit.size(), unfit);
  }

  private Label label(Handout handout, Share share) {
    String recipient = share.get(Column.RECIPIENT);
    return new Label(
        share.get(Column.POSTCODE),
        share.get(Column.ADDRESS),
        recipient.isEmpty() ? messages.get("distribution.label.to", share.unit()) : share.unit(),
        recipient.isEmpty() ? "" : messages.get("distribution.label.to", recipient),
        messages.get("distribution.label.mark", handout.number().printed(), share.copies()));
  }

  private byte[] pdf(Handout handout, LabelSheets sheets, HouseStyle style) {
    Issue blank = Issue.blank(handout.issue());
    Issue named =
        (Issue)
            blank
                .withField(Field.ISSUE_NUMBER, handout.number())
                .withChildren(
                    Branch.MASTHEAD,
                    List.of(
                        blank
                            .masthead()
                            .withText(
                                Slot.TITLE, Text.of(messages.get("distribution.label.title")))));
    PdfJob job =
        new PdfJob(
            named,
            new Composition(sheets.pages(), Map.of(), List.of(), 1),
            style,
            PdfProfile.SCREEN,
            Optional.empty(),
            Release.SIGNED,
            picture -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(job, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }
}
