package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gongbao.exchange.word.Relations.Relation;
import org.gongbao.model.LossReport;

/// Pictures, charts, diagrams and embedded objects. Nothing is fetched from outside the file.
final class Drawings {
  private final Kit kit;
  private final XmlPart xml;
  private final Relations relations;
  private final Writing writing;
  private final Deque<Drawing> open = new ArrayDeque<>();

  Drawings(Kit kit, XmlPart xml, Relations relations, Writing writing) {
    this.kit = kit;
    this.xml = xml;
    this.relations = relations;
    this.writing = writing;
  }

  private static final class Drawing {
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private boolean object;
  }

  /// @return false when the element is none of these
  boolean open(String name) throws IOException {
    switch (name) {
      case "w:drawing", "w:pict", "w:object" -> begin(name.equals("w:object"));
      case "wp:docPr" -> describe();
      case "a:blip" -> blip();
      case "v:imagedata" -> image(xml.get("r:id").or(() -> relation("r:href")));
      case "v:textpath" -> add(xml.get("string", ""));
      case "a:t" -> add(xml.text());
      case "c:chart" -> part("c:chart", "r:id");
      case "dgm:relIds" -> part("dgm:relIds", "r:dm");
      case "o:OLEObject" -> object(xml.get("ProgID", "OLE"));
      case "w:control" -> object(xml.get("w:name", "ActiveX"));
      case "w:altChunk", "w:subDoc" -> outside();
      default -> {
        return false;
      }
    }
    return true;
  }

  void close(String name) {
    boolean ends = name.equals("w:drawing") || name.equals("w:pict") || name.equals("w:object");
    if (!ends || open.isEmpty()) {
      return;
    }
    Drawing drawing = open.pop();
    if (!drawing.text.toString().isBlank() && !writing.isDeleting()) {
      Flow box = writing.flow().box();
      writing.paragraph().box(box);
      writing.openFlow(box);
      writing.openParagraph();
      writing.text(drawing.text.toString().strip());
      writing.closeParagraph();
      writing.closeFlow();
    }
  }

  private void begin(boolean object) {
    Drawing drawing = new Drawing();
    drawing.object = object;
    open.push(drawing);
  }

  private void describe() {
    if (!open.isEmpty()) {
      String title = xml.get("descr").or(() -> xml.get("title")).orElse("").strip();
      open.element().name = (xml.get("name", "") + " " + title).strip();
    }
  }

  private void add(String text) {
    if (!open.isEmpty() && !text.isEmpty()) {
      open.element().text.append(open.element().text.isEmpty() ? "" : "\n").append(text);
    }
  }

  private Optional<String> relation(String attribute) {
    return xml.get(attribute);
  }

  private void blip() {
    image(relation("r:embed").filter(id -> !id.isEmpty()).or(() -> relation("r:link")));
  }

  private void image(Optional<String> id) {
    if (id.isEmpty() || id.get().isEmpty() || kit.furniture() || writing.isDeleting()) {
      return;
    }
    Optional<Relation> relation = relations.id(id.get());
    Optional<String> name =
        relation
            .filter(found -> !found.external())
            .map(Relation::target)
            .flatMap(kit.pictures()::take);
    boolean preview = !open.isEmpty() && open.element().object;
    if (name.isPresent()) {
      writing.picture(name.get());
    } else if (!preview) {
      String missing = relation.map(Relation::target).map(PictureStore::base).orElse(id.get());
      writing.remark(LossReport.Kind.PICTURE_MISSING, missing);
    }
  }

  private void object(String what) {
    writing.remark(LossReport.Kind.OBJECT, what);
  }

  /// Text of a document that is only embedded.
  private void outside() {
    String id = xml.get("r:id", "");
    object(relations.id(id).map(Relation::target).map(PictureStore::base).orElse(id));
  }

  /// A chart or diagram: what it says, as far as it says anything.
  private void part(String element, String attribute) throws IOException {
    String id = relation(attribute).orElse("");
    Optional<String> part =
        relations.id(id).filter(r -> !r.external()).map(Relation::target).filter(kit.parts()::has);
    String name = open.isEmpty() ? "" : open.element().name;
    String words = part.isPresent() ? words(part.get()) : "";
    String what = (name + " " + words).strip();
    object(what.isEmpty() ? element.substring(element.indexOf(':') + 1) : what);
  }

  private String words(String part) throws IOException {
    StringBuilder words = new StringBuilder();
    try (XmlPart chart = XmlPart.open(kit.parts().open(part))) {
      while (chart.next()) {
        if (chart.isStart() && chart.name().equals("a:t")) {
          String text = chart.text().strip();
          words.append(words.isEmpty() || text.isEmpty() ? "" : " / ").append(text);
        }
      }
    } catch (WordFault unreadable) {
      return PictureStore.base(part);
    }
    return words.toString();
  }
}
