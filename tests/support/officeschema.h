// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pptxreader.h"

/// The sequences of ECMA-376 part 1 (transitional) for the elements that Vorlauf writes: the
/// children of an element in the order that the schema demands. PowerPoint offers to repair a file
/// that breaks one.
inline const QMap<QString, QStringList>& officeSequences()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    static const QMap<QString, QStringList> sequences{
        // charts
        {QStringLiteral("c:chartSpace"),
         words("c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource "
               "c:protection c:chart c:spPr c:txPr c:externalData c:printSettings "
               "c:userShapes c:extLst")},
        {QStringLiteral("c:chart"),
         words("c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall "
               "c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs")},
        {QStringLiteral("c:plotArea"),
         words("c:layout c:barChart c:lineChart c:scatterChart c:valAx|c:catAx|c:dateAx "
               "c:dTable c:spPr")},
        {QStringLiteral("c:manualLayout"),
         words("c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h")},
        {QStringLiteral("c:barChart"),
         words("c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap "
               "c:serLines c:axId")},
        {QStringLiteral("c:lineChart"),
         words("c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines "
               "c:upDownBars c:marker c:smooth c:axId")},
        {QStringLiteral("c:scatterChart"),
         words("c:scatterStyle c:varyColors c:ser c:dLbls c:axId")},
        {QStringLiteral("c:ser"),
         words("c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt "
               "c:dLbls c:trendline c:errBars c:cat c:xVal c:val c:yVal c:smooth c:shape")},
        {QStringLiteral("c:dPt"),
         words("c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr")},
        {QStringLiteral("c:dLbls"),
         words("c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey "
               "c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize "
               "c:separator c:showLeaderLines")},
        {QStringLiteral("c:dLbl"),
         words("c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos "
               "c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent "
               "c:showBubbleSize c:separator")},
        {QStringLiteral("c:errBars"),
         words("c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val "
               "c:spPr")},
        {QStringLiteral("c:catAx"),
         words("c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines "
               "c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr "
               "c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset "
               "c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl")},
        {QStringLiteral("c:dateAx"),
         words("c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines "
               "c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr "
               "c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblOffset "
               "c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit")},
        {QStringLiteral("c:valAx"),
         words("c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines "
               "c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr "
               "c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit "
               "c:minorUnit c:dispUnits")},
        {QStringLiteral("c:scaling"), words("c:logBase c:orientation c:max c:min")},
        {QStringLiteral("c:title"), words("c:tx c:layout c:overlay c:spPr c:txPr")},
        {QStringLiteral("c:legend"),
         words("c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr")},
        {QStringLiteral("c:legendEntry"), words("c:idx c:delete c:txPr")},
        {QStringLiteral("c:marker"), words("c:symbol c:size c:spPr")},
        {QStringLiteral("c:strRef"), words("c:f c:strCache")},
        {QStringLiteral("c:numRef"), words("c:f c:numCache")},
        {QStringLiteral("c:strCache"), words("c:ptCount c:pt")},
        {QStringLiteral("c:numCache"), words("c:formatCode c:ptCount c:pt")},
        {QStringLiteral("c:pt"), words("c:v")},
        {QStringLiteral("c:tx"), words("c:strRef|c:rich|c:v")},
        {QStringLiteral("c:rich"), words("a:bodyPr a:lstStyle a:p")},
        {QStringLiteral("c:txPr"), words("a:bodyPr a:lstStyle a:p")},
        {QStringLiteral("c:spPr"),
         words("a:xfrm a:prstGeom a:noFill|a:solidFill|a:pattFill a:ln a:effectLst")},
        {QStringLiteral("c:externalData"), words("c:autoUpdate")},
        // drawings
        {QStringLiteral("a:pattFill"), words("a:fgClr a:bgClr")},
        {QStringLiteral("a:ln"),
         words("a:noFill|a:solidFill a:prstDash a:round|a:bevel|a:miter a:headEnd a:tailEnd")},
        {QStringLiteral("a:xfrm"), words("a:off a:ext a:chOff a:chExt")},
        {QStringLiteral("p:xfrm"), words("a:off a:ext")},
        {QStringLiteral("a:p"), words("a:pPr a:r|a:br|a:fld a:endParaRPr")},
        {QStringLiteral("a:r"), words("a:rPr a:t")},
        {QStringLiteral("a:fld"), words("a:rPr a:pPr a:t")},
        {QStringLiteral("a:pPr"),
         words("a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone|a:buChar "
               "a:tabLst a:defRPr")},
        {QStringLiteral("a:lvl1pPr"),
         words("a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone|a:buChar "
               "a:tabLst a:defRPr")},
        {QStringLiteral("a:rPr"),
         words("a:ln a:noFill|a:solidFill a:effectLst a:latin a:ea a:cs a:hlinkClick")},
        {QStringLiteral("a:defRPr"),
         words("a:ln a:noFill|a:solidFill a:effectLst a:latin a:ea a:cs a:hlinkClick")},
        {QStringLiteral("a:tbl"), words("a:tblPr a:tblGrid a:tr")},
        {QStringLiteral("a:tblGrid"), words("a:gridCol")},
        {QStringLiteral("a:tr"), words("a:tc")},
        {QStringLiteral("a:tc"), words("a:txBody a:tcPr")},
        {QStringLiteral("a:tcPr"),
         words("a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D a:noFill|a:solidFill")},
        {QStringLiteral("a:txBody"), words("a:bodyPr a:lstStyle a:p")},
        {QStringLiteral("a:blip"), words("a:extLst")},
        {QStringLiteral("a:themeElements"), words("a:clrScheme a:fontScheme a:fmtScheme a:extLst")},
        {QStringLiteral("a:theme"),
         words("a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst")},
        {QStringLiteral("a:clrScheme"),
         words("a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 "
               "a:accent5 a:accent6 a:hlink a:folHlink")},
        {QStringLiteral("a:majorFont"), words("a:latin a:ea a:cs a:font")},
        {QStringLiteral("a:fmtScheme"),
         words("a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst")},
        // slides
        {QStringLiteral("p:presentation"),
         words("p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst "
               "p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle")},
        {QStringLiteral("p:sld"), words("p:cSld p:clrMapOvr p:transition p:timing p:extLst")},
        {QStringLiteral("p:notes"), words("p:cSld p:clrMapOvr p:extLst")},
        {QStringLiteral("p:sldLayout"),
         words("p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst")},
        {QStringLiteral("p:sldMaster"),
         words("p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles")},
        {QStringLiteral("p:notesMaster"), words("p:cSld p:clrMap p:hf p:notesStyle p:extLst")},
        {QStringLiteral("p:txStyles"), words("p:titleStyle p:bodyStyle p:otherStyle")},
        {QStringLiteral("p:cSld"), words("p:bg p:spTree p:custDataLst p:controls p:extLst")},
        {QStringLiteral("p:bgPr"), words("a:noFill|a:solidFill a:effectLst")},
        {QStringLiteral("p:spTree"), words("p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame|p:pic")},
        {QStringLiteral("p:sp"), words("p:nvSpPr p:spPr p:style p:txBody")},
        {QStringLiteral("p:pic"), words("p:nvPicPr p:blipFill p:spPr p:style")},
        {QStringLiteral("p:blipFill"), words("a:blip a:srcRect a:stretch")},
        {QStringLiteral("p:graphicFrame"), words("p:nvGraphicFramePr p:xfrm a:graphic")},
        {QStringLiteral("p:nvSpPr"), words("p:cNvPr p:cNvSpPr p:nvPr")},
        {QStringLiteral("p:nvPicPr"), words("p:cNvPr p:cNvPicPr p:nvPr")},
        {QStringLiteral("p:nvGrpSpPr"), words("p:cNvPr p:cNvGrpSpPr p:nvPr")},
        {QStringLiteral("p:nvGraphicFramePr"), words("p:cNvPr p:cNvGraphicFramePr p:nvPr")},
        {QStringLiteral("p:spPr"),
         words("a:xfrm a:prstGeom a:noFill|a:solidFill|a:pattFill a:ln a:effectLst")},
        {QStringLiteral("p:txBody"), words("a:bodyPr a:lstStyle a:p")},
    };
    return sequences;
}

/// Empty if an element and all below it keep the sequences; else what does not.
inline QString sequenceFault(const ReadElement& element)
{
    if (const auto sequence = officeSequences().find(element.name);
        sequence != officeSequences().end()) {
        qsizetype at = 0;
        for (const ReadElement& child : element.children) {
            qsizetype place = at;
            while (place < sequence->size() && !(*sequence)[place].split(u'|').contains(child.name))
                ++place;
            if (place == sequence->size())
                return element.name + QStringLiteral(": ") + child.name
                    + QStringLiteral(" is unknown or stands too late");
            at = place;
        }
    }
    for (const ReadElement& child : element.children) {
        if (const QString fault = sequenceFault(child); !fault.isEmpty())
            return fault;
    }
    return {};
}
