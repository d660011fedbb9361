package org.gongbao.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongbao.exchange.word.WordFault.Kind;
import org.jspecify.annotations.Nullable;

/// One part of a package, element by element. Nothing outside the part is ever read; a document
/// type is refused.
final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private static final int HEAD = 128;
  private static final int MOST_NODES = 50_000;
  private static final Pattern CHINESE =
      Pattern.compile("encoding\\s*=\\s*[\"'](?:x-)?(?:gb_?2312(?:-80)?|gbk|gb18030|cp936)[\"']");

  private final InputStream stream;
  private final XMLStreamReader xml;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private XmlPart(InputStream stream, XMLStreamReader xml) {
    this.stream = stream;
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // Depth costs nothing here, since nothing recurs; sizes are limited where parts are unpacked.
    for (String limit : new String[] {"maxElementDepth", "elementAttributeLimit"}) {
      factory.setProperty("jdk.xml." + limit, "0");
    }
    return factory;
  }

  static XmlPart open(InputStream stream) throws IOException {
    try {
      byte[] head = stream.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), new Kept(stream));
      String ascii = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      Matcher chinese = CHINESE.matcher(ascii);
      return new XmlPart(
          stream,
          chinese.find() && ascii.startsWith("<?xml")
              ? FACTORY.createXMLStreamReader(strict(whole, Charset.forName("GB18030")))
              : FACTORY.createXMLStreamReader(whole));
    } catch (XMLStreamException malformed) {
      throw fault(malformed);
    }
  }

  /// Files that call themselves GB 2312 hold more characters than that has.
  private static InputStreamReader strict(InputStream stream, Charset charset) {
    return new InputStreamReader(
        stream, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  private static WordFault fault(XMLStreamException malformed) {
    Throwable cause = malformed.getNestedException();
    return cause instanceof WordFault known ? known : new WordFault(Kind.DAMAGED, malformed);
  }

  /// Goes on to the next start or end of an element.
  ///
  /// @return false at the end of the part
  boolean next() throws WordFault {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
        refuseEntities(event);
      }
      return false;
    } catch (XMLStreamException malformed) {
      throw fault(malformed);
    }
  }

  private static void refuseEntities(int event) throws WordFault {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new WordFault(Kind.ENTITIES);
    }
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  /// Prefix as in [Vocabulary], colon, local name.
  String name() {
    return name(xml.getNamespaceURI(), xml.getLocalName());
  }

  /// Names come again and again; each is put together once.
  private String name(@Nullable String space, String local) {
    return names
        .computeIfAbsent(space == null ? "" : space, unseen -> new HashMap<>())
        .computeIfAbsent(local, unseen -> named(space, local));
  }

  private static String named(@Nullable String space, String local) {
    String prefix = Vocabulary.prefix(space == null ? "" : space);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /// Value of an attribute of the element just started; files of some programs leave its prefix
  /// out.
  Optional<String> get(String attribute) {
    Optional<String> bare = Optional.empty();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String local = xml.getAttributeLocalName(i);
      if (!attribute.endsWith(local)) {
        continue;
      }
      String name = name(xml.getAttributeNamespace(i), local);
      if (name.equals(attribute)) {
        return Optional.of(xml.getAttributeValue(i));
      } else if (attribute.endsWith(":" + name)) {
        bare = Optional.of(xml.getAttributeValue(i));
      }
    }
    return bare;
  }

  String get(String attribute, String absent) {
    return get(attribute).orElse(absent);
  }

  private XmlNode element() {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return new XmlNode(name(), Map.of());
    }
    Map<String, String> attributes = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String name = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
      attributes.put(name, xml.getAttributeValue(i));
    }
    return new XmlNode(name(), attributes);
  }

  /// Goes to the end of the element just started, over all it holds.
  void skip() throws WordFault {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += isStart() ? 1 : -1;
    }
  }

  /// The element just started, with its elements; goes to its end. What is beyond all measure is
  /// left out.
  XmlNode tree() throws WordFault {
    XmlNode top = element();
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(top);
    int count = 0;
    while (!open.isEmpty() && next()) {
      if (isStart()) {
        XmlNode node = element();
        if (count++ < MOST_NODES) {
          open.element().children().add(node);
        }
        open.push(node);
      } else {
        open.pop();
      }
    }
    return top;
  }

  /// Characters of the element just started, without those of elements in it; goes to its end.
  String text() throws WordFault {
    StringBuilder text = new StringBuilder();
    try {
      int depth = 1;
      while (depth > 0 && xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (depth == 1 && xml.isCharacters()) {
          text.append(xml.getText());
        }
        refuseEntities(event);
      }
    } catch (XMLStreamException malformed) {
      throw fault(malformed);
    }
    return text.toString();
  }

  /// Reads what is left, so that its checksum is known to be right.
  @Override
  public void close() throws IOException {
    try (stream) {
      stream.transferTo(ByteArrayOutputStream.nullOutputStream());
    }
  }

  /// Stays open when the XML ends, since the part may go on.
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The part is closed when all of it was read.
    }
  }
}
