// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"
#include "theme.h"
#include "warnings.h"

using namespace vorlauf;

class TestTextBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void textIsBrokenAndNeverCut()
    {
        const QString word = QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(6);
        const TextBlock block(word, textFont(13), 90, Qt::AlignRight);
        QVERIFY(block.width() <= 90);
        QVERIFY(block.height() > 10 * 13);
        QCOMPARE(block.text(), word);
    }

    void controlCharactersBecomeSpaces()
    {
        const QString name = QStringLiteral("a\u0001b\u202Ec\td");
        QCOMPARE(TextBlock(name, textFont(13)).text(), QStringLiteral("a b c d"));
    }

    void linesStandAtTheirSide()
    {
        TextBlock block(QStringLiteral("12"), textFont(13), 100, Qt::AlignRight);
        block.moveTo({50, 20});
        QVERIFY(qAbs(block.area().right() - 150) < 0.1);
        QCOMPARE(block.area().top(), 20.0);
        QVERIFY(qAbs(block.area().height() - block.height()) < 1);
    }
};

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
