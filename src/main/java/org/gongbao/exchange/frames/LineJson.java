package org.gongbao.exchange.frames;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.Place;

/// One line of text as JSON, with its runs and the places they come from.
final class LineJson {
  private final JsonGenerator out;

  LineJson(JsonGenerator out) {
    this.out = out;
  }

  /// @param number of the line in its column, 0 for none
  void write(TextFrame frame, int number) throws IOException {
    SetLine line = frame.line();
    int start = line.runs().isEmpty() ? 0 : line.runs().getFirst().x(0);
    out.writeStartObject();
    FramesWriter.length(out, "x", frame.x() + start);
    FramesWriter.length(out, "y", frame.y());
    FramesWriter.length(out, "width", Math.max(0, line.width() - start));
    FramesWriter.length(out, "room", frame.x());
    out.writeNumberField("column", frame.column());
    out.writeNumberField("line", number);
    out.writeStringField("role", FramesWriter.name(frame.role()));
    out.writeStringField("text", line.chars());
    FramesWriter.length(out, "measure", line.fit().measure());
    out.writeNumberField("stretch", line.fit().stretch());
    out.writeBooleanField("forced", line.fit().forced());
    out.writeArrayFieldStart("runs");
    for (Glyphs run : line.runs()) {
      run(frame, run);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void run(TextFrame frame, Glyphs run) throws IOException {
    out.writeStartObject();
    out.writeStringField("font", run.typeset().font().value());
    FramesWriter.length(out, "size", run.typeset().size());
    FramesWriter.length(out, "rise", run.typeset().rise());
    out.writeNumberField("stretch", run.typeset().stretch());
    out.writeStringField("text", run.chars());
    numbers("glyphs", run, run::id);
    numbers("offsets", run, run::charStart);
    lengths("xs", run, i -> frame.x() + run.x(i));
    lengths("advances", run, run::advance);
    source(run.source());
    out.writeEndObject();
  }

  private void numbers(String name, Glyphs run, IntUnaryOperator value) throws IOException {
    out.writeArrayFieldStart(name);
    for (int i = 0; i < run.count(); i++) {
      out.writeNumber(value.applyAsInt(i));
    }
    out.writeEndArray();
  }

  private void lengths(String name, Glyphs run, IntUnaryOperator value) throws IOException {
    out.writeArrayFieldStart(name);
    for (int i = 0; i < run.count(); i++) {
      FramesWriter.length(out, value.applyAsInt(i));
    }
    out.writeEndArray();
  }

  private void source(Source source) throws IOException {
    out.writeObjectFieldStart("source");
    switch (source) {
      case Source.Slotted slotted -> {
        out.writeStringField("kind", "text");
        place(out, slotted.start());
      }
      case Source.Fielded fielded -> {
        out.writeStringField("kind", "field");
        place(out, fielded.before());
      }
      case Source.Made made -> {
        out.writeStringField("kind", "made");
        if (made.of().isPresent()) {
          out.writeStringField("node", made.of().get().value());
        }
      }
    }
    out.writeEndObject();
  }

  static void place(JsonGenerator out, Place place) throws IOException {
    out.writeStringField("node", place.node().value());
    out.writeStringField("slot", FramesWriter.name(place.slot()));
    out.writeNumberField("offset", place.offset());
  }
}
