//! The form in which HTML lies on the clipboard of Windows: behind lines that say where it begins and ends.
//!
//! Source: Microsoft, "HTML Clipboard Format".

/// The whole of the HTML in it: styles stand outside of the fragment that was copied.
pub fn whole(clipped: &[u8]) -> Option<&str> {
    let head = &clipped[..clipped.len().min(1_024)];
    let offset = |name: &str| {
        let mut lines = head.split(|byte| matches!(byte, b'\r' | b'\n'));
        let value = lines.find_map(|line| line.strip_prefix(name.as_bytes()))?;
        std::str::from_utf8(value).ok()?.trim().parse::<usize>().ok()
    };
    let between = |begin: &str, end: &str| clipped.get(offset(begin)?..offset(end)?);
    let html = between("StartHTML:", "EndHTML:");
    // Either may say -1: there is nothing around the fragment.
    let html = html.or_else(|| between("StartFragment:", "EndFragment:"))?;
    std::str::from_utf8(html).ok()
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn the_html_is_what_stands_between_the_places_that_are_named() {
        let clipped = "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000139\r\n\
                       StartFragment:0000000120\r\nEndFragment:0000000124\r\nSourceURL:file:///x\r\n\
                       <html><head></head>Åse</html>\0\0";
        let begin = clipped.find("<html").unwrap();
        let named = clipped
            .replace("0000000105", &format!("{begin:010}"))
            .replace("0000000139", &format!("{:010}", clipped.len() - 2));
        assert_eq!(whole(named.as_bytes()), Some("<html><head></head>Åse</html>"));
        let fragment = "Version:0.9\r\nStartHTML:-1\r\nEndHTML:-1\r\nStartFragment:72\r\n\
                        EndFragment:75\r\n<b>";
        let begin = fragment.find('<').unwrap();
        let named = fragment
            .replace(":72", &format!(":{begin}"))
            .replace(":75", &format!(":{}", begin + 3));
        assert_eq!(whole(named.as_bytes()), Some("<b>"));
        for strange in
            ["", "StartHTML:9\nEndHTML:3\n", "StartHTML:0\nEndHTML:99999999999\n", "<table>"]
        {
            assert_eq!(whole(strange.as_bytes()), None, "{strange}");
        }
    }
}
