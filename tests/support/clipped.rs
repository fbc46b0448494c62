//! Tables as five programs put them on the clipboard: as text, and as HTML. Of our own making, in the
//! shape that each of them writes.

/// Excel on Windows: classes with a style sheet around the fragment; a merged group, lines in a cell, a
/// cell that only lies over its neighbours, words hidden where the cell ends, a hidden row, and a comment.
pub(crate) const EXCEL: (&str, &str) = (
    "Innsatsområde\tTiltak\tVerdi\tPenger\r\nData\t\"Felles\ninnlogging\"\talle etater\ti budsjettet\r\n\tDatakatalog\ttre etater\tsøknad sendt\r\n\tSkjult tiltak\tfem etater\tsøknad sendt\r\nGrønn = høy, gul = middels, rød = lav\t\t\t\r\n",
    r##"<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\,";
	mso-displayed-thousand-separator:" ";}
@page
	{margin:.75in .7in .75in .7in;}
td
	{padding-top:1px;
	mso-ignore:padding;
	color:black;
	mso-background-source:auto;
	mso-pattern:auto;
	white-space:nowrap;}
.xl65
	{mso-number-format:"\@";
	background:#92D050;
	mso-pattern:black none;}
.xl66
	{background:yellow;
	mso-pattern:black none;}
.xl67
	{background:red;
	mso-pattern:black none;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:
 collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 span=4 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Innsatsområde</td>
  <td width=64 style='width:48pt'>Tiltak</td>
  <td width=64 style='width:48pt'>Verdi</td>
  <td width=64 style='width:48pt'>Penger</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td rowspan=3 height=80 class=xl68 style='height:60.0pt'>Data</td>
  <td class=xl69 width=64 style='width:48pt'>Felles<br>
    innlogging</td>
  <td class=xl65>alle etater<![if !supportAnnotations]><span class=msocomspan1><span
  class=msocomspan2 id="_anchor_1"><a class=msocomhide href="#_msocom_1"
  name="_msoanchor_1">[1]</a></span></span><![endif]></td>
  <td class=xl65>i budsjettet</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Data<span style='display:none'>katalog</span></td>
  <td class=xl67>tre etater</td>
  <td style='background:#FFC7CE;mso-pattern:black none'>søknad sendt</td>
 </tr>
 <tr height=0 style='display:none'>
  <td>Skjult tiltak</td>
  <td class=xl66>fem etater</td>
  <td class=xl67>søknad sendt</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 colspan=4 style='height:15.0pt;mso-ignore:colspan'>Grønn = høy, gul = middels, rød = lav</td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>
<div style='mso-element:comment-list'><![if !supportAnnotations]>
<hr class=msocomhide align=left size=1 width="33%">
<![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt>Etat A: hjemmel mangler</div></div></div>
</body>

</html>
"##,
);

/// `LibreOffice` Calc: `bgcolor`, values beside what is shown, a comment.
pub(crate) const CALC: (&str, &str) = (
    "Nr\tTiltak\tVerdi\tPenger\n2,10\t\"Felles\ninnlogging\"\talle etater\ti budsjettet\n2,20\tDatakatalog\ttre etater\tsøknad sendt\n",
    r##"<!DOCTYPE html>

<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 24.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  }
		a.comment-indicator { background:red; display:inline-block; border:1px solid black; width:0.5em; height:0.5em;  }
		comment { display:none;  }
	</style>
</head>

<body>
<table cellspacing="0" border="0">
	<colgroup span="4" width="85"></colgroup>
	<tr>
		<td height="17" align="left">Nr</td>
		<td align="left">Tiltak</td>
		<td align="left">Verdi</td>
		<td align="left">Penger</td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="2.1" sdnum="1044;0;0,00">2,10</td>
		<td align="left">Felles<br>innlogging</td>
		<td align="left" bgcolor="#81D41A"><a class="comment-indicator"></a><comment>Hjemmel mangler</comment>alle etater</td>
		<td align="left" bgcolor="#FFFF00"><font color="#000000">i budsjettet</font></td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="2.2" sdnum="1044;0;0,00">2,20</td>
		<td align="left">Datakatalog</td>
		<td align="left" bgcolor="#FF0000">tre etater</td>
		<td align="left" bgcolor="#81D41A">søknad sendt</td>
	</tr>
</table>
</body>

</html>
"##,
);

/// Google Sheets: all inline, a note, cells that are only filled.
pub(crate) const GOOGLE: (&str, &str) = (
    "Tiltak\tVerdi\tPenger\nFelles innlogging\t\t\n\"Datakatalog\nfor alle\"\t\t",
    r#"<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Tiltak&quot;}">Tiltak</td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;">Verdi</td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;">Penger</td></tr><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;">Felles innlogging</td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;background-color:#b6d7a8;" data-sheets-note="Hjemmel mangler"></td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;background-color:#ffe599;"></td></tr><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;">Datakatalog<br/>for alle</td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;background-color:#ea9999;"></td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;background-color:#b6d7a8;"></td></tr></tbody></table></google-sheets-html-origin>"#,
);

/// Word: paragraphs in cells, a numbered one, a sentence above the table.
pub(crate) const WORD: (&str, &str) = (
    "Tiltak i 2027\r\nTiltak\tVerdi\tPenger\r\n1.\tFelles innlogging\r\nMed ett passord\talle etater\ti budsjettet\r\n2.\tDatakatalog\ttre etater\tsøknad sendt\r\n",
    r#"<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;}
table.MsoTableGrid
	{border:solid windowtext 1.0pt;}
--></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head><body lang=NO-BOK style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal><span style='background:yellow;mso-highlight:yellow'>Tiltak i 2027<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Tiltak<o:p></o:p></b></p>
  </td>
  <td width=200 valign=top style='width:150.0pt'><p class=MsoNormal>Verdi<o:p></o:p></p></td>
  <td width=200 valign=top style='width:150.0pt'><p class=MsoNormal>Penger<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=200 valign=top style='width:150.0pt'>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
  </span></span><![endif]>Felles
  innlogging<o:p></o:p></p>
  <p class=MsoNormal>Med ett passord<o:p></o:p></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;background:#92D050;mso-background-themecolor:accent6'><p class=MsoNormal>alle etater<o:p></o:p></p></td>
  <td width=200 valign=top style='width:150.0pt;background:#FFC000'><p class=MsoNormal>i budsjettet<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=200 valign=top style='width:150.0pt'><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Datakatalog<o:p></o:p></p></td>
  <td width=200 valign=top style='width:150.0pt;background:red'><p class=MsoNormal>tre etater<o:p></o:p></p></td>
  <td width=200 valign=top style='width:150.0pt;background:#92D050'><p class=MsoNormal>søknad sendt<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment-->
</body></html>
"#,
);

/// Outlook: a letter whose frame is a table, with the table in it.
pub(crate) const OUTLOOK: (&str, &str) = (
    "Hei\r\nTiltak\tVerdi\tPenger\r\nFelles innlogging\talle etater\ti budsjettet\r\nDatakatalog\ttre etater\tsøknad sendt\r\nHilsen Etat A\r\n",
    r##"<html><head><style><!--
p.MsoNormal {margin:0cm;}
span.EpostStil17 {mso-style-type:personal-compose;}
--></style></head><body lang=NO-BOK link="#0563C1"><!--StartFragment-->
<table class=MsoNormalTable border=0 cellpadding=0 width="100%" style='width:100.0%'>
 <tr><td style='padding:0cm 0cm 0cm 0cm'><p class=MsoNormal>Hei<o:p></o:p></p></td></tr>
 <tr><td style='padding:.75pt'>
  <table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
   <tr><td><p class=MsoNormal>Tiltak</p></td><td><p class=MsoNormal>Verdi</p></td><td><p class=MsoNormal>Penger</p></td></tr>
   <tr><td><p class=MsoNormal>Felles innlogging</p></td><td bgcolor="#00B050" style='background:#00B050'><p class=MsoNormal>alle etater</p></td><td style='background:#FFFF00'><p class=MsoNormal>i budsjettet</p></td></tr>
   <tr><td><p class=MsoNormal>Datakatalog</p></td><td style='background:#C00000'><p class=MsoNormal>tre etater</p></td><td style='background:rgb(0, 176, 80)'><p class=MsoNormal>søknad sendt</p></td></tr>
  </table>
 </td></tr>
 <tr><td><p class=MsoNormal>Hilsen Etat A<img width=10 height=10 src="cid:image001.png@01D"></p></td></tr>
</table>
<!--EndFragment--></body></html>"##,
);

/// All of them, by name.
pub(crate) const ALL: [(&str, (&str, &str)); 5] =
    [("Excel", EXCEL), ("Calc", CALC), ("Google", GOOGLE), ("Word", WORD), ("Outlook", OUTLOOK)];
