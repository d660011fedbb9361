package org.gongbao.exchange.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;

/// What a file says of itself, as information dictionary and as XMP, which agree.
///
/// @param keywords what is to be known of it, as 未签发 or which proof it is; may be empty
/// @param id sixteen bytes that the same content always gives
@SuppressWarnings("ArrayRecordComponent") // never compared
record Metadata(IssueFacts facts, PdfProfile profile, String program, String keywords, byte[] id) {
  private static final String X4 = "PDF/X-4";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);
  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private static final String ARCHIVE =
      """
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
          <pdfaid:part>2</pdfaid:part>
          <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
          <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>PDF/UA version</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
      """;
  private static final String PRINT =
      """
        <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
          <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
        </rdf:Description>
      """;

  COSDictionary information() {
    String date = facts.date().format(PDF_DATE) + "+08'00'";
    COSDictionary information =
        Cos.dictionary(
            "Title", Cos.text(facts.title()),
            "Creator", Cos.text(program),
            "Producer", Cos.text(program),
            "CreationDate", Cos.text(date),
            "ModDate", Cos.text(date));
    if (!facts.author().isEmpty()) {
      information.setItem("Author", Cos.text(facts.author()));
    }
    if (!facts.subject().isEmpty()) {
      information.setItem("Subject", Cos.text(facts.subject()));
    }
    if (!keywords.isEmpty()) {
      information.setItem("Keywords", Cos.text(keywords));
    }
    if (profile == PdfProfile.PRINT) {
      information.setItem("GTS_PDFXVersion", Cos.text(X4));
      information.setItem("Trapped", Cos.name("False"));
    }
    return information;
  }

  byte[] xmp() {
    String date = facts.date().format(XMP_DATE);
    StringBuilder xmp = new StringBuilder();
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append("<rdf:Description rdf:about=\"\"");
    xmp.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xmp.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    xmp.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xmp.append(" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n");
    element(xmp, "dc:format", "application/pdf");
    element(xmp, "dc:language", "<rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag>");
    element(xmp, "dc:title", alternatives(facts.title()));
    if (!facts.author().isEmpty()) {
      String author = "<rdf:li>" + escaped(facts.author()) + "</rdf:li>";
      element(xmp, "dc:creator", "<rdf:Seq>" + author + "</rdf:Seq>");
    }
    if (!facts.subject().isEmpty()) {
      element(xmp, "dc:description", alternatives(facts.subject()));
    }
    element(xmp, "xmp:CreatorTool", escaped(program));
    element(xmp, "pdf:Producer", escaped(program));
    if (!keywords.isEmpty()) {
      element(xmp, "pdf:Keywords", escaped(keywords));
    }
    element(xmp, "xmp:CreateDate", date);
    element(xmp, "xmp:ModifyDate", date);
    element(xmp, "xmp:MetadataDate", date);
    element(xmp, "xmpMM:DocumentID", "uuid:" + uuid());
    element(xmp, "xmpMM:RenditionClass", "default");
    element(xmp, "xmpMM:VersionID", "1");
    if (profile == PdfProfile.PRINT) {
      element(xmp, "pdf:Trapped", "False");
    }
    xmp.append("</rdf:Description>\n");
    switch (profile) {
      case PRINT -> xmp.append(PRINT);
      case ARCHIVE -> xmp.append(ARCHIVE);
      case PROOF, SCREEN -> {}
    }
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private UUID uuid() {
    ByteBuffer bytes = ByteBuffer.wrap(id);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static String alternatives(String text) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
  }

  private static void element(StringBuilder xmp, String name, String content) {
    xmp.append('<').append(name).append('>').append(content);
    xmp.append("</").append(name).append(">\n");
  }

  /// Characters XML has no way to write are left out.
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
