package org.gongbao.check.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
  private static final String HEAD = "误,正,类,前有,后有,前无,后无,除外,说明,来源\n";

  private static List<LexiconEntry> read(String text) {
    return assertInstanceOf(LexiconReader.Read.class, LexiconReader.read(text)).entries();
  }

  /// Line and Chinese message of each fault.
  private static List<String> faults(String text) {
    LexiconReader.Refused refused =
        assertInstanceOf(LexiconReader.Refused.class, LexiconReader.read(text));
    Messages messages = Messages.in("zh");
    return refused.faults().stream()
        .map(fault -> fault.line() + " " + messages.get(fault.key(), fault.arguments().toArray()))
        .toList();
  }

  @Test
  void twoColumnsAreEnough() {
    LexiconEntry entry =
        new LexiconEntry("布署", List.of("部署"), Certainty.ALWAYS, Surroundings.ANY, "", "");
    assertEquals(List.of(entry), read("误,正\n布署,部署\n"));
    assertEquals(List.of(entry), read("\uFEFF正,误\r\n部署,布署\r\n\r\n"));
  }

  @Test
  void allColumnsAreRead() {
    LexiconEntry entry =
        read(HEAD + "截止,截至|到,B,~日期|^,#|目前,报名,。,截止阀,\"说“截至”,后接\"\"时间\"\"\",自编").getFirst();
    assertEquals(List.of("截至", "到"), entry.right());
    assertEquals(Certainty.IN_CONTEXT, entry.certainty());
    assertEquals("说“截至”,后接\"时间\"", entry.note());
    assertEquals(List.of("截止阀"), entry.where().unless());
    assertEquals(Neighbour.Kind.NEAR, entry.where().before().getFirst().kind());
    assertEquals(Neighbour.Kind.EDGE, entry.where().before().getLast().kind());
    assertEquals(Neighbour.Kind.DIGIT, entry.where().after().getFirst().kind());
    assertEquals("", entry.onlyRight());
  }

  @Test
  void everyFaultIsToldWithItsLineAndNothingIsTaken() {
    assertEquals(
        List.of(
            "3 有1列，应为10列",
            "4 没有写词",
            "5 误与正相同：“安装”",
            "6 类应为A或B，写的是“C”",
            "7 除外的词“截门”应比“截止”长，并且含有它",
            "8 “截止”的前后条件有空项",
            "9 与前面某一行完全相同：“布署”"),
        faults(
            HEAD
                + "布署,部署,A,,,,,,,\n"
                + "签定\n"
                + ",部署,A,,,,,,,\n"
                + "安装,安装,A,,,,,,,\n"
                + "签定,签订,C,,,,,,,\n"
                + "截止,截至,B,,,,,截门,,\n"
                + "截止,截至,B,报名||申报,,,,,,\n"
                + "布署,部署,A,,,,,,,\n"));
    assertEquals(
        List.of("2 “" + "长".repeat(61) + "”超过60字"), faults("误,正\n" + "长".repeat(61) + ",短"));
  }

  @Test
  void aFirstLineThatIsNoneIsToldOf() {
    assertEquals(List.of("1 不认识的列名“错”"), faults("错,正\n布署,部署"));
    assertEquals(List.of("1 列名“误”出现两次"), faults("误,误,正\n布署,部署,部署"));
    assertEquals(List.of("1 缺少“正”列"), faults("误\n布署"));
    assertEquals(List.of("1 文件里没有内容"), faults(""));
    assertEquals(List.of("2 引号没有结束"), faults("误,正\n布署,\"部署"));
  }

  @Test
  void anotherEncodingIsToldOf() {
    byte[] file = "误,正\n布署,部署\n".getBytes(Charset.forName("GB18030"));
    LexiconReader.Refused refused =
        assertInstanceOf(LexiconReader.Refused.class, LexiconReader.read(file));
    assertEquals(
        Optional.of("lexicon.fault.encoding"),
        refused.faults().stream().map(LexiconFault::key).findFirst());
  }

  @Test
  void linesWithinQuotesAreCounted() {
    assertEquals(List.of("5 没有写词"), faults("误,正,说明\n布署,部署,\"甲\n乙\"\n签定,签订,\n,签订,\n"));
  }
}
