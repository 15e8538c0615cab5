/** A certificate that signs itself, for servers of tests on the loopback: of "news.example" and its neighbours, until 2126. It guards nothing. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBqTCCAU+gAwIBAgIUbxc7hN2Ayy+peK847/auZd7aKYMwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMbmV3cy5leGFtcGxlMCAXDTI2MTEyNDE1NDUyMloYDzIxMjYx
MDMxMTU0NTIyWjAXMRUwEwYDVQQDDAxuZXdzLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARfZFMN0akYsIy/snUZWs8omVRsGuV4I7cffBM+E3DU0zWr
8ndxBRoDV+1IaZbXJ1i4ASVKgBRczcLfXmTNJ8/Oo3cwdTAdBgNVHQ4EFgQU3jBq
NvurnGj7WoCGob7vaYN3U+cwHwYDVR0jBBgwFoAU3jBqNvurnGj7WoCGob7vaYN3
U+cwDwYDVR0TAQH/BAUwAwEB/zAiBgNVHREEGzAZggxuZXdzLmV4YW1wbGWCCSou
ZXhhbXBsZTAKBggqhkjOPQQDAgNIADBFAiEAjnmi36ch9TEYA1b4NzJUIXPTXUnp
g9OoX7lnxRw4V0cCIE4+ViiXXNAtKznKSXOQIV4IzncdVdeEsQWsbYRn7+bn
-----END CERTIFICATE-----
`;

/** Its key, which is no secret. */
export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgd6imMf5KnezQ6j/G
vkCvtbyPUsCJOj6HcKH4YQVaGiehRANCAARfZFMN0akYsIy/snUZWs8omVRsGuV4
I7cffBM+E3DU0zWr8ndxBRoDV+1IaZbXJ1i4ASVKgBRczcLfXmTNJ8/O
-----END PRIVATE KEY-----
`;
